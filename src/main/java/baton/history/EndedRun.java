package baton.history;

import baton.run.RunId;
import java.time.Instant;

/// A run that the catalog takes to be over.
///
/// @param last  when it last changed here
/// @param bytes what it takes up
record EndedRun(RunId run, Instant last, long bytes) {}
