package baton.run;

import java.time.Duration;

/// What a run has used up. What a forked run took over is counted as reused, and as nothing else.
///
/// @param steps     tries that started
/// @param reused    steps that were taken over, finished, from the run that this one was forked from
/// @param usage     of all model calls
/// @param worked    how long it was at work: paused, and waiting for a person with nothing else to do, not
///     counted
/// @param practised whether the practice model answered any of it
/// @param granted   what was used up when a person last let the run go on at a limit; from there on the limits
///     of the workflow count anew
public record Totals(int steps, int reused, Usage usage, Duration worked, boolean practised, Granted granted) {

    /// Where the limits begin to count.
    public record Granted(int steps, Usage usage, Duration worked) {}

    static final Totals NONE =
            new Totals(0, 0, Usage.NONE, Duration.ZERO, false, new Granted(0, Usage.NONE, Duration.ZERO));

    Totals oneMoreStep() {
        return new Totals(steps + 1, reused, usage, worked, practised, granted);
    }

    Totals oneMoreReused() {
        return new Totals(steps, reused + 1, usage, worked, practised, granted);
    }

    Totals plus(Transcript transcript) {
        return new Totals(
                steps, reused, usage.plus(transcript.usage()), worked, practised || transcript.practice(), granted);
    }

    /// The practice model answered some of what was taken over.
    Totals practising() {
        return new Totals(steps, reused, usage, worked, true, granted);
    }

    /// A clock that was put back takes nothing away.
    Totals plus(Duration time) {
        return time.isPositive() ? new Totals(steps, reused, usage, worked.plus(time), practised, granted) : this;
    }

    Totals grantingMore() {
        return new Totals(steps, reused, usage, worked, practised, new Granted(steps, usage, worked));
    }

    int stepsSinceGranted() {
        return steps - granted.steps();
    }

    Usage usageSinceGranted() {
        return usage.minus(granted.usage());
    }

    Duration workedSinceGranted() {
        return worked.minus(granted.worked());
    }
}
