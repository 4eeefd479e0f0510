package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.RunId;
import baton.run.RunState;
import java.util.Optional;

/// Where a forked run comes from, and how much of it was done there.
///
/// @param run    the run it was forked from
/// @param number what people call that run
/// @param taken  how many steps were taken over
/// @param ran    how many were done in this run itself
public record Lineage(RunId run, int number, int taken, int ran) {

    /// Nothing for a run that began by itself.
    public static Optional<Lineage> of(RunState state) {
        return Optional.ofNullable(state.settings().origin())
                .map(origin -> new Lineage(
                        origin.run(),
                        origin.number(),
                        state.totals().reused(),
                        state.totals().steps()));
    }

    /// `Forked from run 41`
    public String from() {
        return text("lineage.from", String.valueOf(number));
    }

    /// `3 steps were taken over, 2 ran`
    public String counts() {
        return text("lineage.counts", taken, ran);
    }
}
