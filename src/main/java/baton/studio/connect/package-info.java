/// Connecting a model: one on this computer, an online service, or any address.
///
/// May depend on `look`, `fx`, the model ports of `engine`, and JavaFX.
@NullMarked
package baton.studio.connect;

import org.jspecify.annotations.NullMarked;
