package baton.engine;

import baton.run.Command;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.Scheduler;
import baton.run.StepKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Facts that go to disk together, and what is to be done once they are there.
final class Batch {

    /// A try to begin.
    record Start(StepKey step, int attempt) {}

    private final Instant now;
    private final List<Recorded> facts = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Instant> waits = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private RunState state;

    Batch(RunState state, Instant now) {
        this.state = state;
        this.now = now;
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
        while (true) {
            var owed = Scheduler.next(state);
            var fact = owed.stream().filter(Command.Append.class::isInstance).findFirst();
            if (fact.isPresent() && fact.get() instanceof Command.Append(var event)) {
                // One at a time: the first may take away the reason for the others.
                add(event);
            } else if (!start(owed)) {
                return;
            }
        }
    }

    private boolean start(List<Command> owed) {
        boolean started = false;
        waits.clear();
        for (var command : owed) {
            if (command instanceof Command.StartStep(var step, var attempt, var notBefore)) {
                if (notBefore != null && notBefore.isAfter(now)) {
                    waits.add(notBefore);
                    continue;
                }
                add(new RunEvent.StepStarted(step, attempt, state.received(step.node())));
                starts.add(new Start(step, attempt));
                started = true;
            }
        }
        return started;
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

    /// The tries to begin, as far as they are still wanted at the end of the batch.
    List<Start> starts() {
        return starts;
    }

    /// The times at which something that is owed can be done.
    List<Instant> waits() {
        return waits;
    }
}
