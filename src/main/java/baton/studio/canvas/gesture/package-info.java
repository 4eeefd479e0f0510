/// What the hand does on the canvas: a state machine from pointer events to wishes.
///
/// May depend on `workflow`, `studio.document`'s selection, and the geometry and editing of the canvas. Pure:
/// no JavaFX.
@NullMarked
package baton.studio.canvas.gesture;

import org.jspecify.annotations.NullMarked;
