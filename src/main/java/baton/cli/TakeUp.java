package baton.cli;

import baton.engine.ReadyCheck;
import baton.engine.StartResult;
import baton.run.PauseReason;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;

/// Goes on with a run that waits, is paused or was cut off.
final class TakeUp {

    private final Context context;

    TakeUp(Context context) {
        this.context = context;
    }

    /// Goes on, also beyond a limit.
    ///
    /// @throws CliProblem if it cannot go on
    void of(RunId run, RunState state) {
        begin(run, state);
        if (state.pause().isPresent()) {
            goOn(run);
        }
    }

    /// Goes on, but not beyond what the run itself asks about.
    ///
    /// @throws CliProblem if it cannot go on
    void upToWhatIsAsked(RunId run, RunState state) {
        begin(run, state);
        if (state.pause().filter(PauseReason.Wished.class::isInstance).isPresent()) {
            goOn(run);
        }
    }

    /// Opens the keys that its models need, where somebody has to.
    void opening(RunState state) {
        if (!ReadyCheck.isPracticeAlone(state.workflow(), state.settings().model())) {
            new LockedKeys(context).open();
        }
    }

    private void begin(RunId run, RunState state) {
        opening(state);
        if (context.services().runner().resume(run) instanceof StartResult.Refused(var why)) {
            throw new CliProblem(why);
        }
    }

    private void goOn(RunId run) {
        context.services().runner().signal(run, new Signal.Resume()).join();
    }
}
