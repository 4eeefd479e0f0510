/// What the canvas shows, as values: cards, lines and notes with their words and states.
///
/// May depend on `workflow`, `run`, the geometry of the canvas, and on names of looks and words; never on a
/// scene.
@NullMarked
package baton.studio.canvas.picture;

import org.jspecify.annotations.NullMarked;
