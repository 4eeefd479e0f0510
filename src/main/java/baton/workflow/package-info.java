/// What a person draws: the workflow as immutable records, edits as data, and the checks that say in plain
/// words what is wrong with it. Pure: no clock, no input or output, no library.
///
/// May depend on nothing of Baton.
@NullMarked
package baton.workflow;

import org.jspecify.annotations.NullMarked;
