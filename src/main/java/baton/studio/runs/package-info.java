/// The history: all runs, and what happened in one of them.
///
/// May depend on `engine`, `run`, `workflow` and the studio's `fx`, `look` and `monitor`.
@NullMarked
package baton.studio.runs;

import org.jspecify.annotations.NullMarked;
