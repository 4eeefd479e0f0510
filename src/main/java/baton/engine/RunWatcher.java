package baton.engine;

import baton.run.Recorded;
import baton.run.RunState;
import java.util.List;

/// Watches one run. Called on the run's own thread, one call at a time: return at once, never call the runner
/// from it.
public interface RunWatcher {

    /// Further facts, already on disk, and the state after them. The first call brings all facts so far.
    void recorded(List<Recorded> facts, RunState state);

    /// Something that is no fact.
    default void live(Live live) {}

    /// The run cannot go on for now, because of the sentence `why`. Nothing that was recorded is lost.
    default void troubled(String why) {}
}
