package baton.crash;

import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepKey;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.ToolAnswer;
import baton.run.ToolQuestion;
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
        return step.status() == StepStatus.NEEDS_ANSWER
                ? new Signal.AnswerTool(step.key(), step.tools().next(), aboutTool(step))
                : new Signal.AnswerReview(step.key(), review(step.key()));
    }

    /// What was interrupted was done, or is to be done again; the person knows.
    private ToolAnswer aboutTool(StepState step) {
        if (step.tools().asked() == ToolQuestion.MAY_IT) {
            return new ToolAnswer.Allow(ToolAnswer.Reach.ONCE);
        }
        return ((seed + step.key().hashCode()) & 1) == 0
                ? new ToolAnswer.DoIt()
                : new ToolAnswer.Say("the person saw that it was done");
    }

    private static ReviewAnswer review(StepKey key) {
        return key.node().value().equals("gate") && key.visit() == 1
                ? new ReviewAnswer.SendBack("Once more.")
                : new ReviewAnswer.Approve(Fields.NONE);
    }
}
