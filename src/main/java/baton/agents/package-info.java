/// What stands between a step and a model: the connections and their keys, what a model is told, what it said
/// and whether that is as agreed, and the practice model.
///
/// May depend on `engine`, `run`, `workflow`, LangChain4j, the system's keychain, and Jackson's reader and
/// writer for what models and servers say.
@NullMarked
package baton.agents;

import org.jspecify.annotations.NullMarked;
