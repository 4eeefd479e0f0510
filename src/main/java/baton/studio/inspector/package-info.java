/// The settings of what is selected: the workflow, a step, a hand-off.
///
/// May depend on `workflow`, `run`, `engine` (names only), and of the studio on `document`, `form`, `look`,
/// `fx` and what a run looks like in `monitor`.
@NullMarked
package baton.studio.inspector;

import org.jspecify.annotations.NullMarked;
