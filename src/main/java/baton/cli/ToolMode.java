package baton.cli;

import baton.run.PauseReason;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.ToolAnswer;
import baton.run.ToolQuestion;
import java.util.Optional;

/// What `--tools` says: what an agent is answered that asks whether it may use a tool.
enum ToolMode {
    /// As reviews are: by the person here, or nobody yet.
    ASK,
    /// For this run.
    ALLOW,
    REFUSE;

    /// `answers`, but for questions of this kind.
    Answers before(Answers answers) {
        return this == ASK ? answers : new Fixed(this, answers);
    }

    private record Fixed(ToolMode mode, Answers others) implements Answers {

        @Override
        public Optional<Signal> to(StepState step, RunState state) {
            if (step.status() != StepStatus.NEEDS_ANSWER || step.tools().asked() != ToolQuestion.MAY_IT) {
                return others.to(step, state);
            }
            var answer = mode == ALLOW ? new ToolAnswer.Allow(ToolAnswer.Reach.RUN) : new ToolAnswer.Deny(false);
            return Optional.of(new Signal.AnswerTool(step.key(), step.tools().next(), answer));
        }

        @Override
        public Optional<Signal> toPause(PauseReason reason) {
            return others.toPause(reason);
        }

        @Override
        public boolean waitsForCalm() {
            return others.waitsForCalm();
        }
    }
}
