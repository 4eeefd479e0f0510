package baton.run;

import baton.workflow.HandoffId;
import java.util.BitSet;
import java.util.Map;

/// Where every node and every hand-off of a run stands. Immutable; a copy with one place changed shares most of
/// the rest.
///
/// @param steps    the current turn of each node, by its number
/// @param marks    how each hand-off stands, by its number
/// @param uses     what the model calls of each node used up, by its number
/// @param loops    each way back that was taken since its loop was entered
/// @param frontier the nodes to which the scheduler owes something: it follows from the steps, and is kept so
///     that asking what is owed costs what is owed and not what the workflow has
/// @param timed    the nodes that wait for a person until a time, kept for the same reason
/// @param tally    how many nodes stand how, kept for the same reason
record Board(
        Slots<StepState> steps,
        Slots<Mark> marks,
        Slots<StepUse> uses,
        Map<HandoffId, Loop> loops,
        BitSet frontier,
        BitSet timed,
        Tally tally) {

    /// @param unsettled nodes that are not settled
    /// @param working   nodes at which an agent or its tool is at work
    /// @param asking    nodes that wait for a person
    /// @param elsewhere nodes whose tools wait for a person elsewhere
    record Tally(int unsettled, int working, int asking, int elsewhere) {

        Tally moved(StepState from, StepState to) {
            return new Tally(
                    unsettled
                            + one(!to.status().isSettled())
                            - one(!from.status().isSettled()),
                    working + one(to.isWorkedOn()) - one(from.isWorkedOn()),
                    asking + one(to.status().needsPerson()) - one(from.status().needsPerson()),
                    elsewhere + one(to.waitsElsewhere()) - one(from.waitsElsewhere()));
        }

        private static int one(boolean counts) {
            return counts ? 1 : 0;
        }
    }

    /// All nodes wait and nothing is decided.
    static Board of(Plan plan) {
        return new Board(
                Slots.filled(
                        plan.nodeCount(),
                        number -> StepState.first(plan.node(number).id())),
                Slots.filled(plan.handoffCount(), _ -> Mark.OPEN),
                Slots.filled(plan.nodeCount(), _ -> StepUse.NONE),
                Map.of(),
                new BitSet(),
                new BitSet(),
                new Tally(plan.nodeCount(), 0, 0, 0));
    }

    Board with(int number, StepState changed) {
        var before = steps.get(number);
        return new Board(
                steps.with(number, changed),
                marks,
                uses,
                loops,
                with(frontier, number, changed.owes()),
                with(timed, number, changed.isTimed()),
                tally.moved(before, changed));
    }

    private static BitSet with(BitSet set, int number, boolean isIn) {
        if (set.get(number) == isIn) {
            return set;
        }
        var changed = (BitSet) set.clone();
        changed.set(number, isIn);
        return changed;
    }

    Board with(int handoff, Mark mark) {
        return new Board(steps, marks.with(handoff, mark), uses, loops, frontier, timed, tally);
    }

    /// The node used up what passed between it and its model.
    Board using(int number, Transcript transcript) {
        var more = uses.get(number).plus(steps.get(number).visit(), transcript);
        return new Board(steps, marks, uses.with(number, more), loops, frontier, timed, tally);
    }

    Board withLoops(Map<HandoffId, Loop> changed) {
        return new Board(steps, marks, uses, Map.copyOf(changed), frontier, timed, tally);
    }
}
