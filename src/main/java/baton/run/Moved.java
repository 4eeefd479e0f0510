package baton.run;

import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands elsewhere in one state of a run than in another: found at the cost of what is different, however large
/// the workflow is.
///
/// @param nodes    those whose turn, or what it used up, is not the very same
/// @param handoffs those that are marked in another way, or have gone round more often
public record Moved(Set<NodeId> nodes, Set<HandoffId> handoffs) {

    public Moved {
        nodes = Set.copyOf(nodes);
        handoffs = Set.copyOf(handoffs);
    }

    /// What has moved from `before` to `after`; nothing where they are not states of the same run as it was read
    /// once, or only one of them has ended.
    @SuppressWarnings("ReferenceEquality") // numbers mean the same in the very same plan
    public static Optional<Moved> between(RunState before, RunState after) {
        return before.plan() == after.plan()
                        && before.outcome().isPresent() == after.outcome().isPresent()
                ? Optional.of(of(before, after))
                : Optional.empty();
    }

    private static Moved of(RunState before, RunState after) {
        var plan = after.plan();
        var nodes = new LinkedHashSet<NodeId>();
        after.board()
                .steps()
                .eachUnlike(
                        before.board().steps(),
                        number -> nodes.add(plan.node(number).id()));
        after.board()
                .uses()
                .eachUnlike(
                        before.board().uses(),
                        number -> nodes.add(plan.node(number).id()));
        var handoffs = new LinkedHashSet<HandoffId>();
        after.board()
                .marks()
                .eachUnlike(
                        before.board().marks(),
                        number -> handoffs.add(plan.handoff(number).id()));
        handoffs.addAll(unlike(before.loops(), after.loops()));
        return new Moved(nodes, handoffs);
    }

    private static Set<HandoffId> unlike(Map<HandoffId, Loop> before, Map<HandoffId, Loop> after) {
        return before.equals(after)
                ? Set.of()
                : Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .collect(Collectors.toSet());
    }
}
