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

    /// What is done here waits for a person elsewhere: until [#goesOn], its time does not count.
    default void waitsForPerson() {}

    /// It goes on after it waited. Does nothing if it did not.
    default void goesOn() {}

    /// A remark for the log: one sentence, such as "Asked again, because “score” was missing."
    void remark(String sentence);
}
