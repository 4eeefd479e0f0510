/// A second, slow implementation of what a run does, against which the real one is held.
///
/// May depend on `workflow` and on the words of `run`: facts, answers, failures.
@NullMarked
package baton.run.reference;

import org.jspecify.annotations.NullMarked;
