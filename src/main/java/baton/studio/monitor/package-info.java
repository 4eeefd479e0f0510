/// Watching a run: what it is doing now, step by step, and what it asks a person.
///
/// May depend on `engine`, `run`, `workflow` and the studio's own foundation (`fx`, `look`).
@NullMarked
package baton.studio.monitor;

import org.jspecify.annotations.NullMarked;
