/// What makes runs happen: the shell around `run` that keeps the facts, asks the agents and tells those who
/// watch, and the ports that adapters fill.
///
/// May depend on `run` and `workflow`.
@NullMarked
package baton.engine;

import org.jspecify.annotations.NullMarked;
