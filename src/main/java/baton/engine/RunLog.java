package baton.engine;

import baton.run.Recorded;
import baton.run.RunId;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Port: the facts of all runs, kept for good. One writer a run, any number of readers; safe for several
/// threads. What a person can do something about comes as a [RunLogException].
public interface RunLog {

    /// The number for the next run: one more than any that was given out in this home before.
    int nextNumber() throws IOException;

    /// Begins the log of a new run, and holds it for writing until it is closed. Without a fact there is no
    /// run.
    Journal create(RunId run) throws IOException;

    /// Takes up the log of a run for writing.
    ///
    /// @throws RunBusyException if somebody else holds it
    /// @throws NoSuchRunException if there is none
    /// @throws UnreadableRunException if it is damaged, a newer version wrote it, or it comes from elsewhere
    Journal open(RunId run) throws IOException;

    /// All facts of a run that are on disk.
    ///
    /// @throws NoSuchRunException if there is none
    /// @throws UnreadableRunException if not even the first can be read
    History read(RunId run) throws IOException;

    /// All runs, in no particular order.
    List<RunId> runs() throws IOException;

    /// Whether somebody, here or in another process, holds the run for writing.
    boolean isHeld(RunId run) throws IOException;

    /// Where a run comes from.
    enum Origin {
        HERE,
        /// It was brought in from another home, to be looked at: nobody goes on with it here.
        ELSEWHERE
    }

    /// The facts of a run up to where they can be read.
    ///
    /// @param damage what is wrong with what follows, as a sentence; empty if nothing is
    record History(List<Recorded> facts, Optional<String> damage, Origin origin) {
        public History {
            facts = List.copyOf(facts);
        }

        public History(List<Recorded> facts, Optional<String> damage) {
            this(facts, damage, Origin.HERE);
        }
    }

    /// The log of one run, held for writing.
    interface Journal extends Closeable {

        /// Adds facts. When it returns they are on disk, all of them; when it throws, none counts.
        ///
        /// @param facts not empty, following without a gap on those before
        void append(List<Recorded> facts) throws IOException;

        /// Lets the run go.
        @Override
        void close() throws IOException;
    }
}
