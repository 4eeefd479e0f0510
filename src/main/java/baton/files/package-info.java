/// Workflows as files, and everything of Baton that is written as JSON: the one mapper, the one way to save.
///
/// May depend on `workflow`, `run` and Jackson.
@NullMarked
package baton.files;

import org.jspecify.annotations.NullMarked;
