/// What runs ask a person: the queue of open questions, and the dialogs in which they are answered.
///
/// May depend on `engine`, `run`, `workflow` and the studio's `fx`, `look`, `form` and `monitor`.
@NullMarked
package baton.studio.review;

import org.jspecify.annotations.NullMarked;
