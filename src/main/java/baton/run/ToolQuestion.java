package baton.run;

/// What a person is asked about a use of a tool.
public enum ToolQuestion {
    /// Whether it may be done.
    MAY_IT,
    /// Something that the agent wants to know.
    WHAT_SAY_YOU,
    /// Whether it was done: Baton closed in the middle of it.
    WAS_IT_DONE
}
