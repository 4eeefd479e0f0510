package baton.cli;

import baton.run.PauseReason;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepKey;
import baton.run.StepState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "review",
        description = {
            "Answers what a run waits for you with, and goes on with the run.",
            "Without an answer it shows what is asked, and asks you here."
        },
        sortOptions = false)
final class ReviewCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final WhichRun which = new WhichRun();

    @Option(names = "--step", paramLabel = "STEP", description = "Who asks, where several do.")
    private @Nullable String step;

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Mixin
    private final FollowOptions options = new FollowOptions();

    ReviewCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var past = which.read(context.services());
        var run = past.run();
        var state = past.state();
        var asked = asked(past);
        answer.requireComplete();
        var number = state.settings().number();
        if (!answer.isGiven() && !context.surroundings().interactive()) {
            show(asked);
            return Exit.WAITING;
        }
        var said = answer.isGiven()
                ? Optional.of(answer.to(asked, context.surroundings().in()))
                : Optional.<Signal>empty();
        new TakeUp(context).upToWhatIsAsked(run, state);
        return options.follow(context, run, number, state.seq(), others -> new Given(asked, said, others));
    }

    private Waiting asked(PastRun past) {
        var state = past.state();
        var all = Waiting.of(state);
        var named = Optional.ofNullable(step).map(past::step);
        var fitting = all.stream()
                .filter(one -> named.isEmpty() || isOf(one, named.get()))
                .toList();
        if (fitting.isEmpty()) {
            throw nothing(state, all);
        }
        if (fitting.size() > 1 && answer.isGiven()) {
            throw new CliProblem("Run " + state.settings().number() + " asks more than one thing.", whoAsks(all));
        }
        return fitting.getFirst();
    }

    private static boolean isOf(Waiting one, StepKey step) {
        var asking = one.step();
        return asking != null && asking.node().equals(step.node());
    }

    private static CliProblem nothing(RunState state, List<Waiting> all) {
        var number = state.settings().number();
        if (!all.isEmpty()) {
            return new CliProblem("This step asks nothing now.", whoAsks(all));
        }
        return state.outcome().isPresent()
                ? new CliProblem("Run " + number + " has already ended.", "“baton show " + number + "” tells it.")
                : new CliProblem("Run " + number + " asks nothing now.", "“baton resume " + number + "” goes on.");
    }

    private static String whoAsks(List<Waiting> all) {
        return all.stream()
                .map(one -> one.who().isEmpty() ? "the run itself" : one.who())
                .collect(Collectors.joining(", ", "Who asks: ", ". Say which with --step."));
    }

    private void show(Waiting asked) {
        var voice = context.voice();
        voice.say(Words.ASKS + (asked.who().isEmpty() ? "" : asked.who() + ": ") + asked.words());
        asked.due().ifPresent(due -> voice.say(Dialogue.INDENT + Words.until(due, context.surroundings())));
        var asking = asked.step();
        if (asking != null && asked.kind() == Waiting.Kind.REVIEW) {
            voice.say(Words.listed(Received.shown(asking, asked.run()), Dialogue.INDENT));
        }
    }

    /// Gives the answer that was given in the command, once, and leaves what else is asked to others.
    private record Given(Waiting asked, Optional<Signal> said, Answers others) implements Answers {

        @Override
        public Optional<Signal> to(StepState step, RunState state) {
            var asking = asked.step();
            return asking != null && asking.key().equals(step.key()) && isStill(asking, step)
                    ? said.or(() -> others.to(step, state))
                    : others.to(step, state);
        }

        private static boolean isStill(StepState asked, StepState now) {
            return asked.attempt() == now.attempt()
                    && asked.tools().next() == now.tools().next();
        }

        @Override
        public Optional<Signal> toPause(PauseReason reason) {
            return asked.step() == null ? said.or(() -> others.toPause(reason)) : others.toPause(reason);
        }

        @Override
        public boolean waitsForCalm() {
            return said.isEmpty() && others.waitsForCalm();
        }
    }
}
