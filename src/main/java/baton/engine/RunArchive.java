package baton.engine;

import baton.run.RunId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Port: what becomes of whole runs: kept on purpose, deleted, taken elsewhere, brought in. Reads and
/// writes files: never call it on the thread that draws. Safe for several threads. What a person can do
/// something about comes as a [RunLogException] with a sentence.
public interface RunArchive {

    /// Keeps the run until it is unpinned, whatever [#tidy] is told. Pinning twice changes nothing.
    ///
    /// @throws NoSuchRunException if there is none
    void pin(RunId run) throws IOException;

    /// Keeps the run no longer than others.
    void unpin(RunId run) throws IOException;

    /// The runs that are kept on purpose.
    Set<RunId> pinned() throws IOException;

    /// Deletes all that was recorded of the run, for good.
    ///
    /// @throws NoSuchRunException if there is none
    /// @throws RunLogException if it is pinned, or somebody is at work on it
    void delete(RunId run) throws IOException;

    /// Deletes, oldest first, what `rules` do not keep: never a run that has not ended, is pinned, cannot
    /// be read to its end, or somebody is at work on. To be called at the start and whenever a run has
    /// ended. Where the clock has leapt ahead by weeks since the last time, age counts again from the next
    /// day on: a wrong clock deletes nothing.
    Tidied tidy(KeepRuns rules, Instant now) throws IOException;

    /// Writes all that was recorded of the run into one file, in the place of one that may be there.
    void export(RunId run, Path file) throws IOException;

    /// Brings in a run that was exported, from anybody: to be looked at, not to be gone on with. It gets a
    /// number of its own here, and another id where a different run has its id.
    ///
    /// @throws RunLogException if it is here already, or cannot be read at all
    Imported importRun(Path file) throws IOException;

    /// What is on disk of the runs of this home.
    Space space() throws IOException;

    /// @param runs  how many were deleted
    /// @param bytes how many they took up
    record Tidied(int runs, long bytes) {
        public static final Tidied NOTHING = new Tidied(0, 0);
    }

    /// @param damage what is wrong with what was not brought in, as a sentence; empty if all of it was
    record Imported(RunId run, int number, Optional<String> damage) {}

    record Space(int runs, long bytes) {}
}
