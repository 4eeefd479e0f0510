package baton.engine;

import baton.run.RunState;
import baton.run.StepKey;
import baton.run.Transcript;
import java.time.Duration;

/// Something that is done for a step on a thread of its own, while the run goes on.
interface Errand {

    StepKey step();

    /// The number of the use of a tool that it is; 0 if it is none.
    int use();

    /// The try of the step that it belongs to.
    int attempt();

    /// The turn that it has to wait for.
    Turns.Turn turn();

    /// How long it may take, from when its turn has come.
    Duration allowed();

    /// Does it.
    Message run(LiveSink live) throws InterruptedException;

    /// What passed between the step and its model so far.
    default Transcript soFar(Overheard overheard) {
        return Transcript.NONE;
    }

    /// What is said of it when it took too long.
    Message tookTooLong(Overheard overheard);

    /// What is said of it when it broke in a way that nobody expected.
    Message broke(Throwable broken);

    /// Whether the run still waits for it.
    boolean isAwaited(RunState state);

    /// Whether the end of it is what `message` tells.
    boolean endsWith(Message message);

    /// How long was allowed, in words.
    static String words(Duration allowed) {
        long seconds = Math.max(1, allowed.toSeconds());
        if (seconds % 60 != 0 || seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return seconds == 60 ? "1 minute" : seconds / 60 + " minutes";
    }
}
