/// Where Baton starts: the one place that knows every part and joins them. May depend on everything; nothing
/// depends on it.
@NullMarked
package baton;

import org.jspecify.annotations.NullMarked;
