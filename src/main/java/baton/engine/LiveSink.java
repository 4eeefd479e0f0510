package baton.engine;

import baton.run.Exchange;
import java.util.List;

/// Takes what passes between a step and its model while it passes. Whatever it is given may be lost: what
/// counts comes with the reply.
public interface LiveSink {

    /// A call begins, with these messages. They are kept if the step has to be cut off, so that people can see
    /// what it was told.
    default void told(List<Exchange.Told> messages) {}

    /// The next piece of text.
    void text(String piece);

    /// The next piece of what the model thinks aloud before it answers.
    default void thought(String piece) {}

    /// A remark for the log: one sentence, such as "Asked again, because “score” was missing."
    void remark(String sentence);
}
