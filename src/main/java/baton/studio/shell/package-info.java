/// The main window and what surrounds the views: top bar, welcome, dialogs, settings.
///
/// May depend on all other parts of the studio and what those may depend on.
@NullMarked
package baton.studio.shell;

import org.jspecify.annotations.NullMarked;
