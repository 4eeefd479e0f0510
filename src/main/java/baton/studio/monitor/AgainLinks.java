package baton.studio.monitor;

import baton.run.RunState;
import baton.run.StepKey;

/// Port: the ways to do a recorded run once more, differently. Each makes a new run; the recorded one stays.
public interface AgainLinks {

    /// Asks what it is to be given instead.
    void withChanges(RunView run);

    /// Asks about doing this step, and what follows from it, once more.
    void from(RunView run, StepKey step);

    /// Asks about following the workflow that is open.
    void asDrawn(RunView run);

    /// Whether the workflow that is open can take the place of the one that the run followed.
    boolean isDrawn(RunState run);
}
