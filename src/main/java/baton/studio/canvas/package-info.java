/// The canvas: where a workflow is drawn, and where a run is watched on the drawing.
///
/// May depend on `workflow`, `run`, and the studio's `document`, `monitor`, `fx` and `look`. Its pure parts are
/// packages of their own: `geometry`, `picture`, `gesture`, `editing`.
@NullMarked
package baton.studio.canvas;

import org.jspecify.annotations.NullMarked;
