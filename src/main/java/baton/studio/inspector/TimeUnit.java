package baton.studio.inspector;

import java.time.Duration;

/// What a long time is counted in.
enum TimeUnit {
    MINUTES(Duration.ofMinutes(1)),
    HOURS(Duration.ofHours(1)),
    DAYS(Duration.ofDays(1));

    private final Duration one;

    TimeUnit(Duration one) {
        this.one = one;
    }

    Duration times(long count) {
        return one.multipliedBy(count);
    }

    /// How many there are in `time`, at least one.
    long in(Duration time) {
        return Math.max(1, Math.ceilDiv(time.toSeconds(), one.toSeconds()));
    }

    private boolean fits(Duration time) {
        return time.toSeconds() % one.toSeconds() == 0;
    }

    /// The one in which people would say it: 24 hours, but 2 days.
    static TimeUnit of(Duration time) {
        if (DAYS.fits(time) && DAYS.in(time) > 1) {
            return DAYS;
        }
        return HOURS.fits(time) ? HOURS : MINUTES;
    }

    /// This one as long as the time can be said in it.
    TimeUnit orBetterFor(Duration time) {
        return fits(time) ? this : of(time);
    }
}
