package baton.cli;

import baton.engine.Live;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;

/// Shows how a run goes on.
interface Progress {

    void fact(Recorded fact, RunState after);

    void live(Live live, RunState state);

    /// The command ends here: the run has ended, or waits.
    void ended(RunId run, RunState state);
}
