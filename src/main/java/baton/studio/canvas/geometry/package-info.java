/// Where things lie on the canvas: boxes, the part that is seen, the course of lines, free places.
///
/// May depend on `workflow`. Pure: no JavaFX.
@NullMarked
package baton.studio.canvas.geometry;

import org.jspecify.annotations.NullMarked;
