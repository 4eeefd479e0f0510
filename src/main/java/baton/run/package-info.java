/// What a run is: the facts that it is made of, the fold from facts to state, and the scheduler that says what
/// a state still owes. Pure: no clock, no chance, no input or output, no library; time rides on the facts.
///
/// May depend on `workflow`.
@NullMarked
package baton.run;

import org.jspecify.annotations.NullMarked;
