package baton.engine;

/// Takes what a step says while it says it. Whatever it is given may be lost: what counts comes with the reply.
public interface LiveSink {

    /// The next piece of text.
    void text(String piece);

    /// A remark for the log: one sentence, such as "Asked again, because “score” was missing."
    void remark(String sentence);
}
