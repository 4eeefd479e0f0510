package baton.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The shape of a workflow: who can be reached from whom by hand-offs that go forward.
public final class Graphs {

    private Graphs() {}

    /// The hand-offs that do not go back and whose two ends are there.
    public static List<Handoff> forward(Workflow workflow) {
        var there = workflow.nodes().stream().map(Node::id).collect(Collectors.toSet());
        return workflow.handoffs().stream()
                .filter(handoff -> !handoff.goesBack())
                .filter(handoff -> there.contains(handoff.from()) && there.contains(handoff.to()))
                .toList();
    }

    /// `from` and every node that can be reached from it by going forward, the nearest first.
    public static Set<NodeId> after(Workflow workflow, NodeId from) {
        return spread(from, node -> ends(workflow, workflow.from(node), Handoff::to));
    }

    /// `to` and every node from which it can be reached by going forward, the nearest first.
    public static Set<NodeId> before(Workflow workflow, NodeId to) {
        return spread(to, node -> ends(workflow, workflow.to(node), Handoff::from));
    }

    private static List<NodeId> ends(Workflow workflow, List<Handoff> handoffs, Function<Handoff, NodeId> end) {
        return handoffs.stream()
                .filter(handoff -> !handoff.goesBack())
                .map(end)
                .filter(node -> workflow.node(node).isPresent())
                .toList();
    }

    /// The nodes that take part in the loop that `again` closes: on a way from its target to its source.
    public static Set<NodeId> loopBody(Workflow workflow, Handoff again) {
        var body = after(workflow, again.to());
        body.retainAll(before(workflow, again.from()));
        return body;
    }

    private static Map<NodeId, List<NodeId>> neighbours(List<Handoff> forward) {
        var next = new HashMap<NodeId, List<NodeId>>();
        for (var handoff : forward) {
            next.computeIfAbsent(handoff.from(), _ -> new ArrayList<>()).add(handoff.to());
        }
        return next;
    }

    private static Set<NodeId> spread(NodeId from, Function<NodeId, List<NodeId>> next) {
        var seen = new LinkedHashSet<NodeId>();
        var open = new ArrayDeque<NodeId>(List.of(from));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (seen.add(node)) {
                open.addAll(next.apply(node));
            }
        }
        return seen;
    }

    /// The nodes so that each comes after all that hand off to it; those on a circle that nothing breaks are
    /// left out.
    public static List<NodeId> inOrder(Workflow workflow) {
        var forward = forward(workflow);
        var waiting = new HashMap<NodeId, Integer>();
        forward.forEach(handoff -> waiting.merge(handoff.to(), 1, Integer::sum));
        var next = neighbours(forward);
        var open = new ArrayDeque<NodeId>();
        workflow.nodes().stream()
                .map(Node::id)
                .filter(id -> !waiting.containsKey(id))
                .forEach(open::add);
        var order = new ArrayList<NodeId>();
        while (!open.isEmpty()) {
            var node = open.poll();
            order.add(node);
            for (var to : next.getOrDefault(node, List.of())) {
                if (waiting.merge(to, -1, Integer::sum) == 0) {
                    open.add(to);
                }
            }
        }
        return order;
    }

    /// The hand-offs that close a circle: each leads, within what [#inOrder] leaves out, back to a node met
    /// before on a walk that begins where the circle is entered.
    public static List<Handoff> closingCircles(Workflow workflow) {
        var circling = new LinkedHashSet<NodeId>();
        workflow.nodes().forEach(node -> circling.add(node.id()));
        inOrder(workflow).forEach(circling::remove);
        if (circling.isEmpty()) {
            return List.of();
        }
        var walk = new Walk(forward(workflow));
        workflow.start().ifPresent(start -> walk.from(start.id()));
        circling.forEach(walk::from);
        return walk.closing;
    }

    /// A depth-first walk without recursion: files of strangers may be deeper than the stack.
    private static final class Walk {
        private final Map<NodeId, List<Handoff>> leaving = new HashMap<>();
        private final Set<NodeId> seen = new LinkedHashSet<>();
        private final Set<NodeId> path = new LinkedHashSet<>();
        private final List<Handoff> closing = new ArrayList<>();

        Walk(List<Handoff> forward) {
            forward.forEach(handoff -> leaving.computeIfAbsent(handoff.from(), _ -> new ArrayList<>())
                    .add(handoff));
        }

        void from(NodeId start) {
            if (!seen.add(start)) {
                return;
            }
            var stack = new ArrayDeque<Step>();
            stack.push(enter(start));
            while (!stack.isEmpty()) {
                var step = stack.peek();
                if (step.left.isEmpty()) {
                    path.remove(stack.pop().node);
                    continue;
                }
                var handoff = step.left.poll();
                if (path.contains(handoff.to())) {
                    closing.add(handoff);
                } else if (seen.add(handoff.to())) {
                    stack.push(enter(handoff.to()));
                }
            }
        }

        private Step enter(NodeId node) {
            path.add(node);
            return new Step(node, new ArrayDeque<>(leaving.getOrDefault(node, List.of())));
        }

        private record Step(NodeId node, ArrayDeque<Handoff> left) {}
    }
}
