package baton.workflow;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Who gives a field of which name, and whether that is before somebody. Searches from near to far and stops at
/// the first, so that a long workflow is looked through once and not once for each name in it.
final class Givers {

    private final Map<String, Set<NodeId>> byField = new HashMap<>();
    private final Optional<NodeId> start;
    private final Set<NodeId> afterStart;

    Givers(Workflow workflow, KnownNames names) {
        start = workflow.start().map(Node::id);
        afterStart = start.map(id -> Graphs.after(workflow, id)).orElse(Set.of());
        workflow.nodes()
                .forEach(node -> names.givenBy(node.id())
                        .forEach(field -> byField.computeIfAbsent(field, _ -> new HashSet<>())
                                .add(node.id())));
    }

    /// Whether a node before `at` gives `field`.
    boolean isGivenBefore(Workflow workflow, NodeId at, String field) {
        var givers = byField.getOrDefault(field, Set.of());
        return !givers.isEmpty() && isBefore(workflow, at, givers::contains);
    }

    /// Whether a node before `at` is one that is `wanted`.
    boolean isBefore(Workflow workflow, NodeId at, Predicate<NodeId> wanted) {
        if (start.filter(id -> !id.equals(at) && wanted.test(id)).isPresent() && afterStart.contains(at)) {
            return true;
        }
        var seen = new HashSet<NodeId>(List.of(at));
        var open = new ArrayDeque<NodeId>(seen);
        while (!open.isEmpty()) {
            for (var handoff : workflow.to(open.poll())) {
                if (handoff.goesBack() || workflow.node(handoff.from()).isEmpty() || !seen.add(handoff.from())) {
                    continue;
                }
                if (wanted.test(handoff.from())) {
                    return true;
                }
                open.add(handoff.from());
            }
        }
        return false;
    }
}
