/// Watching a run: what it is doing now and what it did, step by step and try by try, in words.
///
/// May depend on `engine`, `run`, `workflow` and the studio's own foundation (`fx`, `look`).
@NullMarked
package baton.studio.monitor;

import org.jspecify.annotations.NullMarked;
