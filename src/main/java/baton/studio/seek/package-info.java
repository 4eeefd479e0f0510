/// Finding and commanding by typing: the command palette over everything that is there and can be done; may depend
/// on `command`, `look` and `fx`.
@NullMarked
package baton.studio.seek;

import org.jspecify.annotations.NullMarked;
