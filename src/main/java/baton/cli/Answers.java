package baton.cli;

import baton.run.HelpAnswer;
import baton.run.PauseReason;
import baton.run.ReviewAnswer;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.workflow.Fields;
import java.util.Optional;

/// Answers for the person, or asks them.
interface Answers {

    /// What is answered to a step that waits for a person; nothing to leave it waiting.
    Optional<Signal> to(StepState step, RunState state);

    /// What is answered to a run that paused by itself; nothing to leave it waiting.
    default Optional<Signal> toPause(PauseReason reason) {
        return Optional.empty();
    }

    /// Whether to be asked only once nothing else in the run goes on, so that nobody is talked over.
    boolean waitsForCalm();

    /// What was chosen beforehand.
    record Fixed(ReviewMode mode) implements Answers {

        @Override
        public Optional<Signal> to(StepState step, RunState state) {
            return switch (mode) {
                case APPROVE ->
                    step.status() == StepStatus.NEEDS_REVIEW
                            ? Optional.of(new Signal.AnswerReview(step.key(), new ReviewAnswer.Approve(Fields.NONE)))
                            : Optional.empty();
                case REJECT ->
                    Optional.of(
                            switch (step.status()) {
                                case NEEDS_REVIEW -> new Signal.AnswerReview(step.key(), new ReviewAnswer.Reject(""));
                                case NEEDS_ANSWER ->
                                    new Signal.AnswerTool(
                                            step.key(), step.tools().next(), AboutTool.no(step));
                                default -> new Signal.AnswerHelp(step.key(), new HelpAnswer.Stop());
                            });
                case ASK, LEAVE -> Optional.empty();
            };
        }

        @Override
        public boolean waitsForCalm() {
            return mode == ReviewMode.LEAVE || mode == ReviewMode.ASK;
        }
    }
}
