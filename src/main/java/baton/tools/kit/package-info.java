/// Puts the tools that Baton brings along together into one toolbox.
///
/// May depend on all of `baton.tools`, `engine`, `run`, `workflow` and `files`.
@NullMarked
package baton.tools.kit;

import org.jspecify.annotations.NullMarked;
