/// The bridge to JavaFX that every feature of the studio shares: one way onto its thread, keyed lists,
/// background work, messages.
///
/// May depend on JavaFX and on nothing else of ours.
@NullMarked
package baton.studio.fx;

import org.jspecify.annotations.NullMarked;
