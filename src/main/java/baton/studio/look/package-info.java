/// What Baton looks like: light and dark, fonts, icons, the tiles of the node types and the badges of the nine
/// states.
///
/// May depend on JavaFX, AtlantaFX and `studio.fx`.
@NullMarked
package baton.studio.look;

import org.jspecify.annotations.NullMarked;
