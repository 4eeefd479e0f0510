package baton.run;

/// What a run has used up.
///
/// @param steps   tries that started
/// @param usage   of all model calls
/// @param granted what was used up when a person last let the run go on at a limit; from there on the limits of
///     the workflow count anew
public record Totals(int steps, Usage usage, Granted granted) {

    /// Where the limits begin to count.
    public record Granted(int steps, Usage usage) {}

    static final Totals NONE = new Totals(0, Usage.NONE, new Granted(0, Usage.NONE));

    Totals oneMoreStep() {
        return new Totals(steps + 1, usage, granted);
    }

    Totals plus(Usage more) {
        return new Totals(steps, usage.plus(more), granted);
    }

    Totals grantingMore() {
        return new Totals(steps, usage, new Granted(steps, usage));
    }

    int stepsSinceGranted() {
        return steps - granted.steps();
    }

    Usage usageSinceGranted() {
        return usage.minus(granted.usage());
    }
}
