package baton.cli;

import baton.engine.NoSuchRunException;
import baton.engine.RunLog;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import java.io.IOException;

/// A run as it was recorded.
final class PastRun {

    private final RunId run;
    private final RunLog.History history;

    /// @throws CliProblem if it cannot be read
    PastRun(Services services, RunId run) {
        this.run = run;
        try {
            history = services.log().read(run);
        } catch (NoSuchRunException gone) {
            throw new CliProblem(String.valueOf(gone.getMessage()));
        } catch (IOException e) {
            throw RunFinder.unreadable(e);
        }
    }

    RunId run() {
        return run;
    }

    /// The turn of a step that a person means.
    ///
    /// @throws CliProblem if there is none, or more than one of that name
    StepKey step(String meant) {
        return new StepFinder(state(), history.facts()).find(meant);
    }

    /// The turn of a step that a person wishes something for: the present one, if no round is named.
    ///
    /// @throws CliProblem if there is none, or more than one of that name
    StepKey presentStep(String meant) {
        return new StepFinder(state(), history.facts()).present(meant);
    }

    /// Refuses a wish that makes no sense where the run stands, before anybody takes it up for that.
    ///
    /// @throws CliProblem that says why
    void requirePossible(Signal wish) {
        if (SignalHandler.handle(state(), wish) instanceof SignalOutcome.Rejected(var why)) {
            throw new CliProblem(why);
        }
    }

    /// Whether it came from another computer, and is here only to be looked at.
    boolean isFromElsewhere() {
        return history.origin() == RunLog.Origin.ELSEWHERE;
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
