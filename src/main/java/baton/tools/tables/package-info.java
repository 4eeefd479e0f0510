/// Tables that all agents share: kept for good as journals in Baton's home, found, added to and changed by
/// agents, and exchanged with people as CSV.
///
/// May depend on `baton.tools`, `engine`, `run`, `workflow`, `files`, and the CSV library.
@NullMarked
package baton.tools.tables;

import org.jspecify.annotations.NullMarked;
