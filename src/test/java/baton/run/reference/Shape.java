package baton.run.reference;

import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who comes after whom, found by walking until nobody new is met.
final class Shape {

    private final Workflow workflow;
    private final Map<NodeId, Set<NodeId>> reached = new HashMap<>();

    Shape(Workflow workflow) {
        this.workflow = workflow;
    }

    List<Handoff> forwardTo(NodeId node) {
        return workflow.handoffs().stream()
                .filter(way -> !way.goesBack() && way.to().equals(node))
                .toList();
    }

    List<Handoff> leaving(NodeId node) {
        return workflow.handoffs().stream()
                .filter(way -> way.from().equals(node))
                .toList();
    }

    /// `node` and all that can be reached from it by going forward.
    Set<NodeId> from(NodeId node) {
        return reached.computeIfAbsent(node, this::walk);
    }

    private Set<NodeId> walk(NodeId node) {
        var met = new HashSet<NodeId>(Set.of(node));
        boolean more = true;
        while (more) {
            more = false;
            for (var way : workflow.handoffs()) {
                more |= !way.goesBack() && met.contains(way.from()) && met.add(way.to());
            }
        }
        return met;
    }

    boolean leadsTo(NodeId first, NodeId then) {
        return from(first).contains(then);
    }

    /// Whether the loop of `loop` begins in what is done again when `again` is taken, and is thereby entered
    /// anew. A loop around that of `again`, or with the same nodes, is not: it is still going on.
    boolean isEnteredAnew(Handoff loop, Handoff again) {
        return leadsTo(again.to(), loop.to()) && !body(loop).containsAll(body(again));
    }

    private Set<NodeId> body(Handoff again) {
        var body = new HashSet<NodeId>(from(again.to()));
        body.removeIf(node -> !leadsTo(node, again.from()));
        return body;
    }
}
