package baton.history;

import baton.run.RunId;

/// The journal of a run as the file system tells of it.
///
/// @param bytes    its length
/// @param modified when it last changed, in milliseconds since 1970
record RunFile(RunId run, long bytes, long modified) {}
