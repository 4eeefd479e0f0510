/// Puts what lies on the canvas into order: where cards go when they are tidied, lined up or spread.
///
/// May depend on `workflow` and the geometry of the canvas. Pure: it answers with places and moves nothing.
@NullMarked
package baton.studio.canvas.arrange;

import org.jspecify.annotations.NullMarked;
