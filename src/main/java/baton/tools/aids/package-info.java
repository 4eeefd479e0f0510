/// Small aids that every agent may be given: notes of the run, a question to the person, reckoning, today's
/// date, and another workflow.
///
/// May depend on `baton.tools`, `engine`, `run`, `workflow`, and `files` for workflow files.
@NullMarked
package baton.tools.aids;

import org.jspecify.annotations.NullMarked;
