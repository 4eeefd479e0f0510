/// Kills Batons in the middle of real runs, and looks at what is left. May depend on everything.
@NullMarked
package baton.crash;

import org.jspecify.annotations.NullMarked;
