package baton.cli;

import baton.engine.Live;
import baton.engine.RunWatcher;
import baton.run.Recorded;
import baton.run.RunState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Carries what a run tells from the run's thread to that of the command.
final class Updates implements RunWatcher {

    sealed interface Update {}

    record Facts(List<Recorded> facts, RunState state) implements Update {}

    record Said(Live live) implements Update {}

    record Trouble(String why) implements Update {}

    private final BlockingQueue<Update> waiting = new LinkedBlockingQueue<>();

    @Override
    public void recorded(List<Recorded> facts, RunState state) {
        waiting.add(new Facts(List.copyOf(facts), state));
    }

    @Override
    public void live(Live live) {
        waiting.add(new Said(live));
    }

    @Override
    public void troubled(String why) {
        waiting.add(new Trouble(why));
    }

    /// The next, or nothing if none comes in time.
    Optional<Update> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }
}
