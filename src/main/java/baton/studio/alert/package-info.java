/// Tells a person who is elsewhere that a run asks something, failed or has ended; may depend on `review`, `monitor`,
/// `engine`, `run` and `fx`.
@NullMarked
package baton.studio.alert;

import org.jspecify.annotations.NullMarked;
