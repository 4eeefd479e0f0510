package baton.run;

import baton.workflow.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// What the placeholders of a node name and was not handed to it: an agent is told this of the earlier nodes,
/// and nothing else.
final class Earlier {

    private final RunState state;
    private final int node;

    Earlier(RunState state, int node) {
        this.state = state;
        this.node = node;
    }

    List<AgentTask.Known> named(List<Delivery> received) {
        var known = new ArrayList<AgentTask.Known>();
        for (var placeholder : state.plan().placeholders(node)) {
            if (placeholder.node().isPresent() || !isHanded(received, placeholder.field())) {
                find(placeholder).ifPresent(known::add);
            }
        }
        return known;
    }

    private static boolean isHanded(List<Delivery> received, String field) {
        return received.stream().anyMatch(delivery -> delivery.fields().has(field));
    }

    /// Searches from the nearest node back to the start. Which is nearer follows from the drawing alone.
    private Optional<AgentTask.Known> find(Template.Placeholder placeholder) {
        var plan = state.plan();
        var seen = new HashSet<Integer>();
        var open = new PriorityQueue<Integer>(
                Comparator.<Integer>comparingInt(plan::rank).reversed());
        plan.sources(node).forEach(open::add);
        while (!open.isEmpty()) {
            int earlier = open.poll();
            if (!seen.add(earlier)) {
                continue;
            }
            var step = state.step(earlier);
            boolean isMeant = placeholder.node().map(step.node()::equals).orElse(true);
            if (isMeant && step.output().has(placeholder.field())) {
                return Optional.of(
                        new AgentTask.Known(step.node(), step.output().only(placeholder.field()::equals)));
            }
            open.addAll(plan.sources(earlier));
        }
        return Optional.empty();
    }
}
