package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.run.Times;
import baton.studio.monitor.RunStanding;
import java.time.Duration;
import java.time.Instant;

/// A run in the list.
///
/// @param day    the heading above it; empty if it is of the same day as the run above it
/// @param pinned whether it is kept on purpose
public record RunItem(RunSummary summary, RunStanding standing, String day, boolean pinned) {

    public RunId run() {
        return summary.run();
    }

    /// What tells it from other runs: what it was about where it is done, else how it stands.
    String line() {
        if (standing == RunStanding.INTERRUPTED) {
            return text("list.interrupted");
        }
        var isDone = summary.status() == RunStatus.DONE && !summary.about().isBlank();
        return isDone ? summary.about() : summary.headline();
    }

    /// How long it took, or has taken so far.
    String took(Instant now) {
        return switch (standing) {
            case DONE, FAILED, STOPPED, INTERRUPTED -> Times.took(summary.took());
            case RUNNING -> Times.took(Duration.between(summary.began(), now));
            case NEEDS_YOU, PAUSED -> "–";
        };
    }
}
