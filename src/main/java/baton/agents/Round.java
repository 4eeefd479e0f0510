package baton.agents;

import baton.run.Exchange;
import java.util.List;

/// One call of a model, and what came of it.
///
/// @param tookMillis  how long it took, in milliseconds
/// @param firstMillis how long it took until the first word came; -1 if none came
record Round(Prompt prompt, Answer answer, long tookMillis, long firstMillis) {

    /// How it is kept.
    ///
    /// @param wrong what was wrong with the reply, as sentences
    Exchange exchange(List<String> wrong) {
        var heard = answer.heard();
        return new Exchange(
                prompt.told(),
                heard.said(),
                wrong,
                heard.usage(),
                tookMillis,
                heard.thought(),
                heard.calls(),
                firstMillis);
    }
}
