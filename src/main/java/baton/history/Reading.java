package baton.history;

import baton.engine.RunLog.Origin;
import baton.run.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was read of a journal.
///
/// @param facts  those from where it began to read
/// @param to     up to where all is well
/// @param damage what is wrong with what follows there, as a sentence; empty if nothing is
record Reading(List<Recorded> facts, Point to, Optional<String> damage) {

    /// A place between two lines of a journal.
    ///
    /// @param bytes  so many come before it
    /// @param facts  so many come before it
    /// @param format of the journal; that of new ones where nothing comes before
    /// @param texts  the large ones before it, by hash
    record Point(long bytes, long facts, int format, Origin origin, Map<String, String> texts) {

        static final Point START = new Point(0, 0, JournalLine.FORMAT, Origin.HERE, Map.of());
    }
}
