package baton.engine;

import baton.run.Fork;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Port: starts runs and passes wishes on to them. Its methods may read and write files: never call them on the
/// thread that draws.
public interface Runner extends AutoCloseable {

    /// Starts a run of `workflow` as it is now.
    ///
    /// @param input what the start asks for
    /// @param model the name of the model that stands for `default`
    default StartResult start(Workflow workflow, Fields input, String model) {
        return start(workflow, input, new RunSettings(0, model));
    }

    /// The same, with all that can be chosen for a run. Its number is given by the runner.
    default StartResult start(Workflow workflow, Fields input, RunSettings settings) {
        return start(nameRun(), workflow, input, settings);
    }

    /// The same under a name that was given before by [#nameRun]: so that somebody can write down which run
    /// they are about to begin. There must be no run of that name.
    StartResult start(RunId run, Workflow workflow, Fields input, RunSettings settings);

    /// A name for a new run.
    RunId nameRun();

    /// Starts a new run that takes over part of a recorded one, which stays as it is.
    StartResult fork(RunId run, Fork fork);

    /// Takes up a run that was cut off or waits, so that everything it owes goes on. Does nothing to one that
    /// is under way here or has ended.
    StartResult resume(RunId run);

    /// Passes a wish on to a run, taking it up if nobody works at it. Never fails: what goes wrong is a
    /// [SignalOutcome.Rejected].
    CompletableFuture<SignalOutcome> signal(RunId run, Signal signal);

    /// Where the run stands, or nothing if there is no such run or it cannot be read.
    Optional<RunState> state(RunId run);

    /// Tells `watcher` everything about the run, from its first fact on.
    ///
    /// @throws NoSuchRunException if there is none, or it cannot be read
    Subscription watch(RunId run, RunWatcher watcher);

    /// Whether this runner is at work on the run at this moment.
    boolean isWorkingOn(RunId run);

    /// Lets go of every run: calls of models are cut off, and a later start takes up what was under way.
    @Override
    void close();
}
