/// Measures Baton and says what it finds, one JSON object a line; see `-Pbench` in the build. May depend on
/// everything.
@NullMarked
package baton.bench;

import org.jspecify.annotations.NullMarked;
