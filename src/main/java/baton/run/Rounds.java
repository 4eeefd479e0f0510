package baton.run;

import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import java.util.Optional;

/// Going back up the workflow.
final class Rounds {

    private Rounds() {}

    /// The fact that is owed to a turn that has ended, if a way back holds for it: the next round, or that
    /// there is none left. Once that was said, the count stands above the limit and nothing is owed any more.
    static Optional<RunEvent> owed(RunState state, int number) {
        var step = state.step(number);
        for (int back : state.plan().back(number)) {
            var again = state.plan().handoff(back);
            int used = state.rounds(again.id());
            if (!Ways.taken(state.node(number).type(), again, step.ending()) || used > again.rounds()) {
                continue;
            }
            return Optional.of(
                    used < again.rounds()
                            ? new RunEvent.RoundStarted(again.id(), used + 1, feedback(state, number, again))
                            : new RunEvent.RoundsUsedUp(again.id()));
        }
        return Optional.empty();
    }

    /// What goes back: from a review what the person said, from anybody else what the hand-off passes on.
    private static Fields feedback(RunState state, int number, baton.workflow.Handoff again) {
        var step = state.step(number);
        return state.node(number).type() instanceof NodeType.Review
                        && step.ending()
                                instanceof StepState.Ending.Reviewed(var _, ReviewAnswer.SendBack(var feedback))
                ? Fields.of("feedback", feedback)
                : Contracts.passedOn(again, step.output());
    }
}
