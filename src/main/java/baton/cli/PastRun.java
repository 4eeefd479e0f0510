package baton.cli;

import baton.engine.NoSuchRunException;
import baton.engine.RunLog;
import baton.run.RunId;
import baton.run.RunState;
import java.io.IOException;

/// A run as it was recorded.
final class PastRun {

    private final RunLog.History history;

    /// @throws CliProblem if it cannot be read
    PastRun(Services services, RunId run) {
        try {
            history = services.log().read(run);
        } catch (NoSuchRunException gone) {
            throw new CliProblem(String.valueOf(gone.getMessage()));
        } catch (IOException e) {
            throw RunFinder.unreadable(e);
        }
    }

    RunLog.History history() {
        return history;
    }

    /// Where it stands.
    RunState state() {
        try {
            return RunState.of(history.facts());
        } catch (IllegalArgumentException | IllegalStateException _) {
            throw new CliProblem("The record of this run does not fit together, so it cannot be read.");
        }
    }
}
