package baton.run;

/// What a run has used up.
///
/// @param steps   tries that started
/// @param usage   of all model calls
/// @param granted how many times over the workflow's limits may be used: 1, and one more for each time that a
///     person let the run go on at a limit
public record Totals(int steps, Usage usage, int granted) {

    static final Totals NONE = new Totals(0, Usage.NONE, 1);

    Totals oneMoreStep() {
        return new Totals(steps + 1, usage, granted);
    }

    Totals plus(Usage more) {
        return new Totals(steps, usage.plus(more), granted);
    }

    Totals oneMoreGrant() {
        return new Totals(steps, usage, granted + 1);
    }
}
