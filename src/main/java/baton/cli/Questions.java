package baton.cli;

import baton.cli.Dialogue.Choice;
import baton.run.PauseReason;
import baton.run.ReviewAnswer;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.StepState;
import baton.workflow.Fields;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks the person on the terminal. The end of the input means later.
final class Questions implements Answers {

    private final Dialogue dialogue;

    Questions(Voice voice, InputStream in, Charset charset) {
        this.dialogue = new Dialogue(voice, in, charset);
    }

    @Override
    public boolean waitsForCalm() {
        return true;
    }

    @Override
    public Optional<Signal> to(StepState step, RunState state) {
        return switch (step.status()) {
            case NEEDS_REVIEW -> review(step, state);
            case NEEDS_ANSWER -> new AboutTool(dialogue, step, state).ask();
            default -> new HelpQuestion(dialogue, step, state).ask();
        };
    }

    /// The line that says why it paused was shown already.
    @Override
    public Optional<Signal> toPause(PauseReason reason) {
        return dialogue.choose(List.of(
                new Choice(
                        reason instanceof PauseReason.Repeats ? "let them go on" : "allow as much again",
                        () -> Optional.of(new Signal.Resume())),
                new Choice("stop", () -> Optional.of(new Signal.Stop()))));
    }

    private Optional<Signal> review(StepState step, RunState state) {
        dialogue.tell(Words.ASKS + Words.name(state.workflow(), step.key()) + ": " + Received.question(step, state));
        dialogue.tell(Words.listed(Received.shown(step, state), Dialogue.INDENT));
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("approve", () -> answer(step, new ReviewAnswer.Approve(Fields.NONE))));
        if (SignalHandler.canSendBack(state, step.key())) {
            choices.add(new Choice("send back", () -> sendBack(step)));
        }
        choices.add(new Choice(
                "reject",
                () -> dialogue.line("Why? (Enter for no reason) ")
                        .flatMap(why -> answer(step, new ReviewAnswer.Reject(why)))));
        return dialogue.choose(choices);
    }

    private static Optional<Signal> answer(StepState step, ReviewAnswer answer) {
        return Optional.of(new Signal.AnswerReview(step.key(), answer));
    }

    private Optional<Signal> sendBack(StepState step) {
        var feedback = dialogue.line("What should change? ");
        while (feedback.isPresent() && feedback.get().isBlank()) {
            feedback = dialogue.line("Say in a word or two what should change: ");
        }
        return feedback.flatMap(text -> answer(step, new ReviewAnswer.SendBack(text)));
    }
}
