/// Runs that were recorded once and must be read, and mean the same, for ever.
///
/// May depend on everything but windows and models.
@NullMarked
package baton.histories;

import org.jspecify.annotations.NullMarked;
