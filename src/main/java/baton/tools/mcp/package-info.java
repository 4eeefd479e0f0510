/// The servers of tools that a person set up: how they are started or called, what they offer, and the bounds
/// that they are kept within whatever they answer. Nothing of theirs is trusted: what a person has not seen and
/// allowed is neither started nor offered to a model.
///
/// May depend on `baton.tools`, `engine`, `run`, `workflow`, `files`, LangChain4j's protocol for such servers,
/// and Jackson, which that speaks.
@NullMarked
package baton.tools.mcp;

import org.jspecify.annotations.NullMarked;
