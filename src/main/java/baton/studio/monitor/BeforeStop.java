package baton.studio.monitor;

import baton.run.RunState;

/// Port: whether the person has to be asked before a run is stopped. JavaFX thread.
@FunctionalInterface
public interface BeforeStop {

    /// Nobody is asked.
    BeforeStop NEVER = (_, stop) -> stop.run();

    /// Calls `stop` at once, or once the person has said so.
    void ask(RunState run, Runnable stop);
}
