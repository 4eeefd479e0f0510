package baton.cli;

import baton.cli.Dialogue.Choice;
import baton.run.Effect;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepState;
import baton.run.ToolAnswer;
import baton.run.ToolQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks the person on the terminal about a tool.
final class AboutTool {

    private final Dialogue dialogue;
    private final StepState step;
    private final RunState state;

    AboutTool(Dialogue dialogue, StepState step, RunState state) {
        this.dialogue = dialogue;
        this.step = step;
        this.state = state;
    }

    /// How somebody says no who wants to be asked nothing.
    static ToolAnswer no(StepState step) {
        return step.tools().asked() == ToolQuestion.WAS_IT_DONE ? new ToolAnswer.Stop() : new ToolAnswer.Deny(false);
    }

    Optional<Signal> ask() {
        var asked = step.tools().asked();
        if (asked == null) {
            return Optional.empty();
        }
        dialogue.tell(Words.ASKS + words(step, state));
        return switch (asked) {
            case MAY_IT -> dialogue.choose(permissions(step.tools().wish().scope()));
            case WHAT_SAY_YOU ->
                dialogue.choose(List.of(
                        new Choice("answer", () -> said("Your answer: ")),
                        choice("no answer", new ToolAnswer.Deny(false)),
                        choice("stop", new ToolAnswer.Stop())));
            case WAS_IT_DONE ->
                dialogue.choose(List.of(
                        choice("it was done", new ToolAnswer.Say("It was done.")),
                        choice("do it now", new ToolAnswer.DoIt()),
                        choice("stop", new ToolAnswer.Stop())));
        };
    }

    /// The question in a line; empty if none is asked about a tool.
    static String words(StepState step, RunState state) {
        var asked = step.tools().asked();
        if (asked == null) {
            return "";
        }
        var wish = step.tools().wish();
        var name = Words.name(state.workflow(), step.key());
        return switch (asked) {
            case MAY_IT ->
                name + " wants to " + wish.words() + "."
                        + (wish.effect() == Effect.LASTING ? " That cannot be undone." : "");
            case WHAT_SAY_YOU -> name + " asks: " + wish.words();
            case WAS_IT_DONE ->
                "Baton closed while " + name + " was about to " + wish.words() + ". Nobody knows whether it was done.";
        };
    }

    private List<Choice> permissions(String scope) {
        var choices = new ArrayList<Choice>();
        choices.add(choice("once", new ToolAnswer.Allow(ToolAnswer.Reach.ONCE)));
        if (!scope.isEmpty()) {
            dialogue.tell(Dialogue.INDENT + "Allowed for the run or always, it may " + scope + " without asking.");
            choices.add(choice("this run", new ToolAnswer.Allow(ToolAnswer.Reach.RUN)));
            choices.add(choice("always", new ToolAnswer.Allow(ToolAnswer.Reach.ALWAYS)));
        }
        choices.add(choice("not now", new ToolAnswer.Deny(false)));
        if (!scope.isEmpty()) {
            choices.add(choice("never", new ToolAnswer.Deny(true)));
        }
        choices.add(choice("stop", new ToolAnswer.Stop()));
        return choices;
    }

    private Optional<Signal> said(String prompt) {
        var text = dialogue.line(prompt);
        while (text.isPresent() && text.get().isBlank()) {
            text = dialogue.line(prompt);
        }
        return text.map(answer -> signal(new ToolAnswer.Say(answer)));
    }

    private Choice choice(String words, ToolAnswer answer) {
        return new Choice(words, () -> Optional.of(signal(answer)));
    }

    private Signal signal(ToolAnswer answer) {
        return new Signal.AnswerTool(step.key(), step.tools().next(), answer);
    }
}
