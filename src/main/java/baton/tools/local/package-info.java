/// Reads and writes files for agents, inside of the folders that they are kept to and nowhere else.
///
/// May depend on `baton.tools`, `baton.tools.reading`, `engine`, `run`, `workflow`, and `files` for the safe
/// way to write.
@NullMarked
package baton.tools.local;

import org.jspecify.annotations.NullMarked;
