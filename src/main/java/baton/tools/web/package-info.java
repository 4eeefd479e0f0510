/// Reads pages of the web for agents: only those that the agent is kept to, and never this computer or what is
/// near it.
///
/// May depend on `baton.tools`, `baton.tools.reading`, `engine`, `run`, and `workflow`.
@NullMarked
package baton.tools.web;

import org.jspecify.annotations.NullMarked;
