package baton.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/// Port: what time it is, and being woken later.
public interface Timers {

    Instant now();

    /// Calls `wake` once at `when`, or at once if that has passed; on some thread, unless it was closed before.
    Subscription at(Instant when, Runnable wake);

    /// The computer's own time.
    static Timers system() {
        return new Timers() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public Subscription at(Instant when, Runnable wake) {
                // Rounded up: who is woken before the time has to wait again.
                long millis = Math.max(
                        0, Duration.between(now(), when).plusNanos(999_999).toMillis());
                var waiting = ForkJoinPool.commonPool().schedule(wake, millis, TimeUnit.MILLISECONDS);
                return () -> waiting.cancel(false);
            }
        };
    }
}
