package baton.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Wakes a run in time. One that is set for earlier than needed is left alone: it is cheaper to be woken once
/// too often than to set a timer for every step. Used on the run's thread only.
final class Alarm {

    private final Timers timers;
    private final Runnable wake;
    private @Nullable Instant set;
    private @Nullable Subscription timer;

    Alarm(Timers timers, Runnable wake) {
        this.timers = timers;
        this.wake = wake;
    }

    /// Rings at `time` or before; `null` asks for nothing.
    void ringBy(@Nullable Instant time) {
        if (time == null || (set != null && !time.isBefore(set))) {
            return;
        }
        close();
        set = time;
        timer = timers.at(time, wake);
    }

    /// It is `now`: what was set for then or before has rung.
    void rings(Instant now) {
        if (set != null && !set.isAfter(now)) {
            set = null;
            timer = null;
        }
    }

    void close() {
        if (timer != null) {
            timer.close();
        }
        set = null;
        timer = null;
    }
}
