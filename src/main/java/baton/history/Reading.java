package baton.history;

import baton.run.Recorded;
import java.util.List;
import java.util.Optional;

/// What was read of a journal.
///
/// @param facts  those from where it began to read
/// @param to     up to where all is well
/// @param damage what is wrong with what follows there, as a sentence; empty if nothing is
record Reading(List<Recorded> facts, Point to, Optional<String> damage) {

    /// A place between two lines of a journal: so many bytes, and so many facts, come before it.
    record Point(long bytes, long facts) {
        static final Point START = new Point(0, 0);
    }
}
