package baton.cli;

import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Asks the person on the terminal. The end of the input means later.
final class Questions implements Answers {

    private static final String INDENT = "    ";

    /// One of the things that the person may choose, by its word or the beginning of it.
    private record Choice(String word, Supplier<Optional<Signal>> then) {}

    private final Voice voice;
    private final BufferedReader in;

    Questions(Voice voice, InputStream in, Charset charset) {
        this.voice = voice;
        this.in = new BufferedReader(new InputStreamReader(in, charset));
    }

    @Override
    public boolean waitsForCalm() {
        return true;
    }

    @Override
    public Optional<Signal> to(StepState step, RunState state) {
        return step.status() == StepStatus.NEEDS_REVIEW ? review(step, state) : help(step, state);
    }

    private Optional<Signal> review(StepState step, RunState state) {
        voice.tell(Words.ASKS + Words.name(state.workflow(), step.key()) + ": " + Received.question(step, state));
        Words.listed(Received.shown(step, state), INDENT).forEach(voice::tell);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("approve", () -> answer(step, new ReviewAnswer.Approve(Fields.NONE))));
        if (SignalHandler.canSendBack(state, step.key())) {
            choices.add(new Choice("send back", () -> sendBack(step)));
        }
        choices.add(new Choice(
                "reject",
                () -> line("Why? (Enter for no reason) ").flatMap(why -> answer(step, new ReviewAnswer.Reject(why)))));
        return choose(choices);
    }

    private static Optional<Signal> answer(StepState step, ReviewAnswer answer) {
        return Optional.of(new Signal.AnswerReview(step.key(), answer));
    }

    private Optional<Signal> sendBack(StepState step) {
        var feedback = line("What should change? ");
        while (feedback.isPresent() && feedback.get().isBlank()) {
            feedback = line("Say in a word or two what should change: ");
        }
        return feedback.flatMap(text -> answer(step, new ReviewAnswer.SendBack(text)));
    }

    private Optional<Signal> help(StepState step, RunState state) {
        var failure = step.failure();
        if (failure != null) {
            voice.tell(Words.ASKS + failure.title() + " " + failure.why());
        }
        var choices = new ArrayList<Choice>();
        if (failure != null && failure.kind() == Failure.Kind.NO_WAY) {
            ways(step, state)
                    .forEach(way -> choices.add(new Choice(
                            "to " + state.workflow().nameOf(way.to()),
                            () -> answer(step, new HelpAnswer.TakeWay(way.id())))));
        }
        choices.add(new Choice("try again", () -> answer(step, new HelpAnswer.TryAgain(null))));
        choices.add(new Choice("stop", () -> answer(step, new HelpAnswer.Stop())));
        return choose(choices);
    }

    private static List<Handoff> ways(StepState step, RunState state) {
        return state.workflow().from(step.node()).stream()
                .filter(way -> !way.goesBack())
                .toList();
    }

    private static Optional<Signal> answer(StepState step, HelpAnswer answer) {
        return Optional.of(new Signal.AnswerHelp(step.key(), answer));
    }

    private Optional<Signal> choose(List<Choice> choices) {
        var all = new ArrayList<>(choices);
        all.add(new Choice("later", Optional::empty));
        var question = INDENT + all.stream().map(Choice::word).collect(Collectors.joining(" · ")) + "? ";
        while (true) {
            var said = line(question);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            var meant = meant(all, said.get().strip().toLowerCase(Locale.ROOT));
            if (meant.size() == 1) {
                return meant.getFirst().then().get();
            }
            voice.tell(INDENT + "Type one of these words, or as much of it as tells them apart.");
        }
    }

    private static List<Choice> meant(List<Choice> choices, String said) {
        return said.isEmpty()
                ? List.of()
                : choices.stream()
                        .filter(choice -> choice.word().toLowerCase(Locale.ROOT).startsWith(said))
                        .toList();
    }

    private Optional<String> line(String question) {
        voice.ask(question);
        try {
            var line = in.readLine();
            if (line == null) {
                voice.tell("");
            }
            return Optional.ofNullable(line);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
