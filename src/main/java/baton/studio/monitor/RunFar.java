package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Figures;
import baton.run.Progress;
import baton.run.RunState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a run is and what it used, in words. Counts the steps once for each state, and not for each look at it.
public final class RunFar {

    private @Nullable RunState counted;
    private Progress progress = new Progress(0, 0, false, false, false, Optional.empty());

    /// How far the run is that `state` is about.
    @SuppressWarnings("ReferenceEquality") // a state is a value that is looked at many times
    public Progress progress(RunState state) {
        if (state != counted) {
            counted = state;
            progress = Progress.of(state);
        }
        return progress;
    }

    /// `Step 3 of about 5`, and once it is over `5 of 5 steps`.
    public String step(RunState state) {
        var far = progress(state);
        return far.over()
                ? text("progress.over", far.done(), far.of())
                : text(far.about() ? "progress.about" : "progress.step", far.at(), far.of());
    }

    /// The same, with the round in a loop: `Step 2 of about 4 · round 2 of up to 3`.
    public String where(RunState state) {
        var step = step(state);
        return progress(state)
                .round()
                .map(round -> text("progress.round", step, round.number(), round.of()))
                .orElse(step);
    }

    /// What was read and written: `1.4k words`.
    public static String words(RunState state) {
        return Figures.roughly(state.totals().usage().tokens());
    }

    /// `free`, `$0.004`, `practice`, or a dash where nobody knows.
    public static String cost(RunState state) {
        return Figures.cost(state.totals().usage(), state.totals().practised());
    }

    /// Exactly what was read and written, for whoever asks.
    public static String counts(RunState state) {
        var usage = state.totals().usage();
        return text("raw.total", usage.tokensIn(), usage.tokensOut());
    }
}
