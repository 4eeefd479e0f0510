/// The canvas from afar: where there is more to be seen than cards can be made for, it is painted pixel by pixel.
///
/// May depend on what the canvas shows, its geometry, and JavaFX.
@NullMarked
package baton.studio.canvas.far;

import org.jspecify.annotations.NullMarked;
