package baton.studio.monitor;

import baton.run.Times;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/// The present moment, here: for times as people say them.
public record Now(InstantSource clock, ZoneId zone) {

    public Instant instant() {
        return clock.instant();
    }

    /// `2 min ago`
    public String ago(Instant then) {
        return Times.ago(then, instant(), zone);
    }

    /// `Today`
    public String day(Instant then) {
        return Times.day(then, instant(), zone);
    }

    /// `21 Nov 2026, 14:22:03`
    public String exact(Instant time) {
        return Times.exact(time, zone);
    }

    /// `14:22:03`
    public String ofDay(Instant time) {
        return Times.ofDay(time, zone);
    }
}
