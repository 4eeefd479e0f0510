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

    /// Somebody woke the run, maybe this alarm, and maybe before its time: timers are not exact. What is still
    /// waited for has to be set again.
    void rings() {
        close();
    }

    void close() {
        if (timer != null) {
            timer.close();
        }
        set = null;
        timer = null;
    }
}
