/// How runs are kept: one forced, append-only file a run, which is the truth, and a database that is only an
/// index of these files.
///
/// May depend on `engine` (whose ports it fills), `run`, `workflow`, `files`, H2 by JDBC, and Jackson.
@NullMarked
package baton.history;

import org.jspecify.annotations.NullMarked;
