package baton.crash;

import baton.run.HelpAnswer;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepKey;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.workflow.Fields;
import java.util.ArrayList;
import java.util.List;

/// Says what a person would about a run: always the same about the same.
final class CrashPerson {

    private final long seed;

    CrashPerson(long seed) {
        this.seed = seed;
    }

    /// What the person wishes once `facts` have led to `state`. What is wished twice is refused once.
    List<Signal> wishes(List<Recorded> facts, RunState state) {
        var wishes = new ArrayList<Signal>();
        state.needingPerson().forEach(step -> wishes.add(answer(step)));
        if (state.pause().orElse(null) instanceof PauseReason.Wished) {
            wishes.add(new Signal.Resume());
        } else if (state.workflow().name().equals("paused") && facts.stream().anyMatch(CrashPerson::isTimeToPause)) {
            wishes.add(new Signal.Pause());
        }
        return wishes;
    }

    private static boolean isTimeToPause(Recorded fact) {
        return fact.event() instanceof RunEvent.StepStarted(var step, var attempt, var _)
                && step.node().value().equals("b")
                && attempt == 1;
    }

    private Signal answer(StepState step) {
        return step.status() == StepStatus.NEEDS_HELP
                ? new Signal.AnswerHelp(step.key(), help(step.key()))
                : new Signal.AnswerReview(step.key(), review(step.key()));
    }

    /// What was interrupted was done, or is to be done again; the person knows.
    private HelpAnswer help(StepKey key) {
        return ((seed + key.hashCode()) & 1) == 0
                ? new HelpAnswer.TryAgain(null)
                : new HelpAnswer.UseAnswer(Fields.of("message", "the person saw that it was done"));
    }

    private static ReviewAnswer review(StepKey key) {
        return key.node().value().equals("gate") && key.visit() == 1
                ? new ReviewAnswer.SendBack("Once more.")
                : new ReviewAnswer.Approve(Fields.NONE);
    }
}
