/// What a wish on the canvas means for the workflow: which hand-off a line becomes, what a new step is like,
/// what removing leaves behind.
///
/// May depend on `workflow`, the geometry of the canvas, and on names of looks and words. Pure: each answers
/// with an `Edit` and carries out none.
@NullMarked
package baton.studio.canvas.editing;

import org.jspecify.annotations.NullMarked;
