package baton.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Time that passes only when a test says so.
public final class HandTimers implements Timers {

    private record Alarm(Instant at, Runnable wake) {}

    private final List<Alarm> alarms = new ArrayList<>();
    private int asked;
    private Instant now = Instant.parse("2026-11-21T14:02:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public Subscription at(Instant when, Runnable wake) {
        var alarm = new Alarm(when, wake);
        boolean isPast;
        synchronized (this) {
            asked++;
            isPast = !when.isAfter(now);
            if (!isPast) {
                alarms.add(alarm);
            }
        }
        if (isPast) {
            wake.run();
        }
        return () -> {
            synchronized (this) {
                alarms.remove(alarm);
            }
        };
    }

    /// How often somebody asked to be woken so far.
    public synchronized int asked() {
        return asked;
    }

    /// Calls everything that waits, before its time: clocks and timers do not quite agree.
    public void ringEarly() {
        List<Alarm> all;
        synchronized (this) {
            all = List.copyOf(alarms);
            alarms.clear();
        }
        all.forEach(alarm -> alarm.wake().run());
    }

    /// The clock is set to an earlier time.
    public synchronized void putBack(Duration time) {
        now = now.minus(time);
    }

    public void pass(Duration time) {
        List<Alarm> due;
        synchronized (this) {
            now = now.plus(time);
            due = alarms.stream().filter(alarm -> !alarm.at().isAfter(now)).toList();
            alarms.removeAll(due);
        }
        due.forEach(alarm -> alarm.wake().run());
    }
}
