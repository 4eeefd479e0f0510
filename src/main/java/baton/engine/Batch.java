package baton.engine;

import baton.run.Command;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.Scheduler;
import baton.run.StepKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts that go to disk together, and what is to be done once they are there.
final class Batch {

    /// Something to begin.
    sealed interface Start {

        StepKey step();

        /// Ask the agent: for the first time in this try, or on with what its tools gave.
        record Ask(StepKey step, int attempt) implements Start {}

        record Use(StepKey step, int number) implements Start {}
    }

    /// By more than this no clock is corrected; one that is further behind than the last fact was put back.
    private static final Duration CORRECTED = Duration.ofMinutes(1);

    private final Instant now;
    private final boolean wasPutBack;
    private final List<Recorded> facts = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private @Nullable Instant waitsUntil;
    private RunState state;

    Batch(RunState state, Instant now) {
        this.state = state;
        this.now = now;
        this.wasPutBack = now.plus(CORRECTED).isBefore(state.latest());
    }

    void add(List<RunEvent> events) {
        events.forEach(this::add);
    }

    private void add(RunEvent event) {
        var fact = new Recorded(state.run(), state.seq() + 1, now, event);
        facts.add(fact);
        state = state.evolve(fact);
    }

    /// Adds all that the state owes, until it owes nothing that can be done now.
    void settle() {
        boolean again = true;
        while (again) {
            waitsUntil = null;
            again = take(Scheduler.next(state));
        }
    }

    /// Whether any of `owed` could be done now. A fact that falls due may take away the reason for what is owed
    /// beside it; steps that start do not.
    private boolean take(List<Command> owed) {
        boolean started = false;
        for (var command : owed) {
            switch (command) {
                case Command.Append(var event) -> {
                    add(event);
                    return true;
                }
                case Command.AppendLater(var event, var due)
                when isDue(due) -> {
                    add(event);
                    return true;
                }
                case Command.StartStep(var step, var attempt, var notBefore)
                when notBefore == null || wasPutBack || isDue(notBefore) -> {
                    add(new RunEvent.StepStarted(step, attempt, state.received(step.node())));
                    starts.add(new Start.Ask(step, attempt));
                    started = true;
                }
                case Command.ContinueStep(var step, var attempt) -> {
                    add(new RunEvent.StepContinued(step, attempt));
                    starts.add(new Start.Ask(step, attempt));
                    started = true;
                }
                case Command.UseTool(var step, var number) -> {
                    add(new RunEvent.ToolStarted(step, number));
                    starts.add(new Start.Use(step, number));
                    started = true;
                }
                case Command.AppendLater _, Command.StartStep _ -> {}
            }
        }
        return started;
    }

    private boolean isDue(Instant time) {
        boolean isDue = !time.isAfter(now);
        if (!isDue && (waitsUntil == null || time.isBefore(waitsUntil))) {
            waitsUntil = time;
        }
        return isDue;
    }

    /// Has `answer` given once the facts are on disk.
    void afterwards(Runnable answer) {
        answers.add(answer);
    }

    List<Runnable> answers() {
        return answers;
    }

    RunState state() {
        return state;
    }

    List<Recorded> facts() {
        return facts;
    }

    /// What is to begin, as far as they are still wanted at the end of the batch.
    List<Start> starts() {
        return starts;
    }

    /// Whether something that was under way before may be awaited no more.
    boolean mayOvertake() {
        return facts.stream().map(Recorded::event).anyMatch(Batch::mayOvertake);
    }

    private static boolean mayOvertake(RunEvent event) {
        return event instanceof RunEvent.RoundStarted
                || event instanceof RunEvent.RunFinished
                || event instanceof RunEvent.StepFailed
                || event instanceof RunEvent.ToolEnded;
    }

    /// When the next thing that is owed can be done; `null` if nothing is owed later.
    @Nullable Instant waitsUntil() {
        return waitsUntil;
    }
}
