/// Baton in a terminal: runs workflows and looks at runs, for people and for scripts.
///
/// May depend on `workflow`, `run`, `engine`, `files` and picocli.
@NullMarked
package baton.cli;

import org.jspecify.annotations.NullMarked;
