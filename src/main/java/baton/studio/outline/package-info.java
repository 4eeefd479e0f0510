/// The workflow as a tree: a second editor beside the canvas, for whoever does not draw; may depend on `canvas`,
/// `inspector`, `document`, `seek`, `command`, `look` and `fx`.
@NullMarked
package baton.studio.outline;

import org.jspecify.annotations.NullMarked;
