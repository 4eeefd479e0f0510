/// The studio: the window in which people draw workflows, run them, answer and look back.
///
/// May depend on `workflow`, `run`, `engine`, `files` and its own parts, never on an adapter.
@NullMarked
package baton.studio;

import org.jspecify.annotations.NullMarked;
