/// A server for tests and for trying things out that speaks as Ollama, OpenAI, Anthropic or Gemini does, says
/// what it is told to say, goes wrong in every way that such a server can, and remembers what it was asked.
///
/// May depend on nothing of Baton.
@NullMarked
package baton.stub;

import org.jspecify.annotations.NullMarked;
