package baton.cli;

import baton.cli.Dialogue.Choice;
import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.StepSkips;
import baton.run.StepState;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Value;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks what is to become of a step that failed for good, or that nobody knows the end of.
final class HelpQuestion {

    private final Dialogue dialogue;
    private final StepState step;
    private final RunState state;
    private final Node node;
    private final Optional<Failure> failure;

    HelpQuestion(Dialogue dialogue, StepState step, RunState state) {
        this.dialogue = dialogue;
        this.step = step;
        this.state = state;
        this.node = state.workflow().node(step.node()).orElseThrow();
        this.failure = Optional.ofNullable(step.failure());
    }

    Optional<Signal> ask() {
        failure.ifPresent(why -> dialogue.tell(Words.ASKS + why.title() + " " + why.why()));
        var kept = kept();
        if (!kept.isEmpty()) {
            dialogue.tell(Dialogue.INDENT + "The answer kept for this:");
            dialogue.tell(Words.listed(kept, Dialogue.INDENT + "  "));
        }
        return dialogue.choose(is(Failure.Kind.INTERRUPTED) ? ofInterrupted() : ofFailed(kept));
    }

    private boolean is(Failure.Kind kind) {
        return failure.filter(why -> why.kind() == kind).isPresent();
    }

    private List<Choice> ofInterrupted() {
        return List.of(
                new Choice("run it again", () -> answer(new HelpAnswer.TryAgain(null))),
                new Choice("it was done", () -> written("What did it give?")),
                skip(),
                new Choice("stop", () -> answer(new HelpAnswer.Stop())));
    }

    private List<Choice> ofFailed(Fields kept) {
        var choices = new ArrayList<Choice>();
        if (is(Failure.Kind.NO_WAY)) {
            ways().forEach(way -> choices.add(new Choice(
                    "to " + state.workflow().nameOf(way.to()), () -> answer(new HelpAnswer.TakeWay(way.id())))));
        }
        choices.add(new Choice("try again", () -> answer(new HelpAnswer.TryAgain(null))));
        if (!kept.isEmpty()) {
            choices.add(new Choice("use the answer kept for this", () -> answer(new HelpAnswer.UseOtherwise())));
        }
        if (!(node.type() instanceof NodeType.Decision)) {
            choices.add(new Choice("write the answer", () -> written("What is it to have given?")));
        }
        choices.add(skip());
        choices.add(new Choice("stop", () -> answer(new HelpAnswer.Stop())));
        return choices;
    }

    private Choice skip() {
        return new Choice("go on without it", () -> {
            StepSkips.words(state, step).forEach(follows -> dialogue.tell(Dialogue.INDENT + follows));
            return Optional.of(new Signal.SkipStep(step.key()));
        });
    }

    private Fields kept() {
        var otherwise = node.type() instanceof NodeType.Agent agent ? agent.otherwise() : null;
        return otherwise == null ? Fields.NONE : otherwise;
    }

    private List<Handoff> ways() {
        return SignalHandler.waysOn(state, step.key());
    }

    private Optional<Signal> answer(HelpAnswer answer) {
        return Optional.of(new Signal.AnswerHelp(step.key(), answer));
    }

    /// Asks for one field after the other. The end of the input means later.
    private Optional<Signal> written(String question) {
        dialogue.tell(Dialogue.INDENT + question + " A value may also be @file.");
        var asked = Contracts.askedOf(state.workflow(), step.node()).fields();
        Function<Field, Optional<Value>> ask = field -> value(new Inputs(asked, InputStream.nullInputStream()), field);
        var fields = Fields.NONE;
        for (var field : asked) {
            var value = ask.apply(field);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            fields = value.get().isEmpty() ? fields : fields.with(field.name(), value.get());
        }
        return answer(new HelpAnswer.UseAnswer(fields));
    }

    /// Asks until the value fits.
    private Optional<Value> value(Inputs inputs, Field field) {
        while (true) {
            var line = dialogue.line(Dialogue.INDENT + field.name() + (field.required() ? ": " : " (or nothing): "));
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (line.get().isBlank()) {
                if (!field.required()) {
                    return Optional.of(Value.Nothing.NOTHING);
                }
                dialogue.tell(Dialogue.INDENT + "This is needed.");
                continue;
            }
            try {
                return Optional.of(inputs.value(field, line.get()));
            } catch (CliProblem wrong) {
                wrong.lines().forEach(why -> dialogue.tell(Dialogue.INDENT + why));
            }
        }
    }
}
