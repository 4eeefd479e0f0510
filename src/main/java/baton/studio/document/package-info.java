/// The workflow that is open: its present state, what can be undone, what is selected and what is wrong with
/// it.
///
/// May depend on `workflow` and JavaFX's properties, never on scenes or windows.
@NullMarked
package baton.studio.document;

import org.jspecify.annotations.NullMarked;
