package baton.run;

import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeType;
import java.util.Optional;

/// Going back up the workflow.
final class Rounds {

    private Rounds() {}

    /// The fact that is owed to a turn that has ended, if a way back holds for it: the next round, or that
    /// there is none left. Once that was said, nothing is owed any more.
    static Optional<RunEvent> owed(RunState state, int number) {
        var step = state.step(number);
        for (int back : state.plan().back(number)) {
            var again = state.plan().handoff(back);
            int used = state.rounds(again.id());
            if (!Ways.taken(state.node(number).type(), again, step.ending()) || Ways.isSaidToBeUsedUp(state, again)) {
                continue;
            }
            return Optional.of(
                    used < again.rounds() ? nextRound(state, number, again) : new RunEvent.RoundsUsedUp(again.id()));
        }
        return Optional.empty();
    }

    /// Whether `round` is the one that a way back of this turn begins, though it may say the same as those
    /// before.
    static boolean isNext(RunState state, int number, RunEvent.RoundStarted round) {
        var again = state.handoff(round.again());
        var step = state.step(number);
        return step.status() == StepStatus.GOING_BACK
                && round.round() == state.rounds(again.id()) + 1
                && round.round() <= again.rounds()
                && Ways.taken(state.node(number).type(), again, step.ending())
                && round.feedback().equals(feedback(state, number, again));
    }

    private static RunEvent nextRound(RunState state, int number, Handoff again) {
        var feedback = feedback(state, number, again);
        return isRepetition(state, number, again, feedback)
                ? new RunEvent.RunPaused(new PauseReason.Repeats(again.id()))
                : new RunEvent.RoundStarted(again.id(), state.rounds(again.id()) + 1, feedback);
    }

    /// Whether this round would be one of three in a row in which the same was said. A person may repeat
    /// themselves, and the practice model does nothing else.
    private static boolean isRepetition(RunState state, int number, Handoff again, Fields feedback) {
        if (state.node(number).type() instanceof NodeType.Review
                || state.totals().practised()) {
            return false;
        }
        var given = state.step(state.plan().number(again.to())).output();
        return state.loop(again.id()).echo().then(given, feedback).isTooOften();
    }

    /// What goes back: what a person said at a review, what went wrong at a failed step, and else what the
    /// hand-off passes on.
    private static Fields feedback(RunState state, int number, Handoff again) {
        var step = state.step(number);
        return switch (step.ending()) {
            case StepEnding.Reviewed(var _, ReviewAnswer.SendBack(var feedback)) -> Fields.of("feedback", feedback);
            case StepEnding.FailedFor(var failure) -> failure.asFields();
            case StepEnding.Reviewed _,
                    StepEnding.Gave _,
                    StepEnding.Chose _,
                    StepEnding.Skipped _,
                    StepEnding.NotYet _ -> Contracts.passedOn(again, step.output());
        };
    }

    /// The fact that is owed before a decision is taken by a model: that a way back is no longer offered.
    static Optional<RunEvent> usedUp(RunState state, int decision) {
        return state.plan().back(decision).stream()
                .map(state.plan()::handoff)
                .filter(again -> !Ways.hasRoundsLeft(state, again) && !Ways.isSaidToBeUsedUp(state, again))
                .<RunEvent>map(again -> new RunEvent.RoundsUsedUp(again.id()))
                .findFirst();
    }
}
