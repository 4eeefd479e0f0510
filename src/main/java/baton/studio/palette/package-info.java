/// The steps that can be put on the canvas, to be dragged, double-clicked or chosen by key.
///
/// May depend on `studio.command`, `studio.look` and `studio.fx`.
@NullMarked
package baton.studio.palette;

import org.jspecify.annotations.NullMarked;
