package baton.workflow;

/// Which of the hand-offs that come in a node waits for. Those that were not taken never count.
public enum WaitsFor {
    /// Each of them.
    ALL,
    /// Whichever delivers first.
    ANY
}
