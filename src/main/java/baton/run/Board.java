package baton.run;

import baton.workflow.HandoffId;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Stream;

/// Where every node and every hand-off of a run stands. Immutable; a copy with one place changed shares most of
/// the rest.
///
/// @param steps     the current turn of each node, by its number
/// @param marks     how each hand-off stands, by its number
/// @param rounds    how often each way back was taken since its loop was entered
/// @param frontier  the nodes to which the scheduler owes something: it follows from the steps, and is kept so
///     that asking what is owed costs what is owed and not what the workflow has
/// @param unsettled how many nodes are not settled
record Board(
        Slots<StepState> steps, Slots<Mark> marks, Map<HandoffId, Integer> rounds, BitSet frontier, int unsettled) {

    /// All nodes wait and nothing is decided.
    static Board of(Plan plan) {
        return new Board(
                Slots.filled(
                        plan.nodeCount(),
                        number -> StepState.first(plan.node(number).id())),
                Slots.filled(plan.handoffCount(), _ -> Mark.OPEN),
                Map.of(),
                new BitSet(),
                plan.nodeCount());
    }

    Stream<StepState> owed() {
        return frontier.stream().mapToObj(steps::get);
    }

    Board with(int number, StepState changed) {
        var before = steps.get(number);
        int more = (changed.status().isSettled() ? 0 : 1) - (before.status().isSettled() ? 0 : 1);
        return new Board(steps.with(number, changed), marks, rounds, owing(number, changed), unsettled + more);
    }

    private BitSet owing(int number, StepState changed) {
        if (frontier.get(number) == changed.status().owes()) {
            return frontier;
        }
        var owing = (BitSet) frontier.clone();
        owing.set(number, changed.status().owes());
        return owing;
    }

    Board with(int handoff, Mark mark) {
        return new Board(steps, marks.with(handoff, mark), rounds, frontier, unsettled);
    }

    Board withRounds(Map<HandoffId, Integer> changed) {
        return new Board(steps, marks, Map.copyOf(changed), frontier, unsettled);
    }
}
