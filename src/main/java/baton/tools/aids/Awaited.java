package baton.tools.aids;

import baton.engine.LiveSink;
import baton.engine.RunWatcher;
import baton.run.Recorded;
import baton.run.RunState;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Waits for the end of a run, for somebody whose own time does not count while that run waits for a person.
///
/// @param name  what people call the run
/// @param live  of who waits
/// @param ended the state in which it ended
record Awaited(String name, LiveSink live, CompletableFuture<RunState> ended) implements RunWatcher {

    @Override
    public void recorded(List<Recorded> facts, RunState state) {
        if (state.outcome().isPresent()) {
            ended.complete(state);
        } else if (state.isHeldUp()) {
            live.waitsForPerson();
            live.remark(name + " waits for you.");
        } else {
            live.goesOn();
        }
    }
}
