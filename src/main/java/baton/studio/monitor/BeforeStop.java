package baton.studio.monitor;

import baton.run.RunState;
import baton.run.StepState;

/// Port: whether the person has to be asked before a run is stopped, or goes on without a step. JavaFX thread.
@FunctionalInterface
public interface BeforeStop {

    /// Nobody is asked.
    BeforeStop NEVER = (_, stop) -> stop.run();

    /// Calls `stop` at once, or once the person has said so.
    void ask(RunState run, Runnable stop);

    /// Calls `skip` at once, or once the person has seen what follows and said so.
    default void askToSkip(RunState run, StepState step, Runnable skip) {
        skip.run();
    }
}
