package baton.studio.shell;

import baton.engine.Subscription;
import baton.engine.Timers;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Does something again and again while it is on. JavaFX thread.
final class Heartbeat {

    private final Timers timers;
    private final Executor fx;
    private final Duration pause;
    private final Runnable beat;
    private @Nullable Subscription next;

    /// @param fx brings work to the JavaFX thread
    Heartbeat(Timers timers, Executor fx, Duration pause, Runnable beat) {
        this.timers = timers;
        this.fx = fx;
        this.pause = pause;
        this.beat = beat;
    }

    /// Beats at once, and then after each pause.
    void start() {
        stop();
        beat();
    }

    private void beat() {
        beat.run();
        next = timers.at(timers.now().plus(pause), () -> fx.execute(this::again));
    }

    private void again() {
        if (next != null) {
            beat();
        }
    }

    void stop() {
        if (next != null) {
            next.close();
            next = null;
        }
    }
}
