package baton.run;

/// What came of a use of a tool.
public sealed interface ToolResult {

    /// What the model is told, whole; it may be cut before it is sent.
    String text();

    /// It did what it was asked.
    record Gave(String text) implements ToolResult {}

    /// In a rehearsal: what it would have done.
    record Pretended(String text) implements ToolResult {}

    /// It was not done, because it may not be.
    record Refused(String text) implements ToolResult {}

    /// It did not work.
    ///
    /// @param text    why, as a plain sentence
    /// @param details the technical side; never a secret
    record Failed(String text, String details) implements ToolResult {}
}
