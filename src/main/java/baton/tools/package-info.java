/// The tools that agents use: what a tool is, which of them an agent is given, whether it may use them, and the
/// one check of what a model wants to use them with.
///
/// May depend on `engine`, `run`, `workflow`, and `files` for what is written down.
@NullMarked
package baton.tools;

import org.jspecify.annotations.NullMarked;
