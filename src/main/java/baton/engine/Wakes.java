package baton.engine;

import baton.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs that rest until a time: nobody holds them meanwhile, so that a person can answer them from anywhere. Safe
/// for several threads.
final class Wakes {

    /// A computer that slept in between finds its timers late by as long as it slept: so none is set for longer.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Timers timers;
    private final Consumer<RunId> wake;
    private final Map<RunId, Wake> waiting = new HashMap<>();
    private boolean closed;

    /// One run that waits for its time.
    private static final class Wake {
        private final RunId run;
        private final Instant until;
        private Subscription timer = () -> {};

        Wake(RunId run, Instant until) {
            this.run = run;
            this.until = until;
        }
    }

    /// @param wake told that the time of a run has come, on a thread of its own
    Wakes(Timers timers, Consumer<RunId> wake) {
        this.timers = timers;
        this.wake = wake;
    }

    /// Has the run woken at this time, and at no other; `null` for at none.
    void at(RunId run, @Nullable Instant until) {
        var fresh = until == null ? null : new Wake(run, until);
        synchronized (this) {
            var before = waiting.remove(run);
            if (before != null) {
                before.timer.close();
            }
            if (fresh == null || closed) {
                return;
            }
            waiting.put(run, fresh);
        }
        set(fresh);
    }

    /// A timer may ring before it is set, so this is done outside the lock.
    private void set(Wake meant) {
        var soon = timers.now().plus(LONGEST);
        var timer = timers.at(
                meant.until.isBefore(soon) ? meant.until : soon, () -> Thread.startVirtualThread(() -> rings(meant)));
        synchronized (this) {
            if (isWaiting(meant)) {
                meant.timer = timer;
            } else {
                timer.close();
            }
        }
    }

    private boolean isWaiting(Wake meant) {
        return meant.equals(waiting.get(meant.run));
    }

    private void rings(Wake meant) {
        boolean isTime = !meant.until.isAfter(timers.now());
        synchronized (this) {
            if (!isWaiting(meant)) {
                return;
            }
            if (isTime) {
                waiting.remove(meant.run);
            }
        }
        if (isTime) {
            wake.accept(meant.run);
        } else {
            set(meant);
        }
    }

    synchronized void close() {
        closed = true;
        waiting.values().forEach(one -> one.timer.close());
        waiting.clear();
    }
}
