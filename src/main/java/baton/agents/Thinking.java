package baton.agents;

/// What a server is asked to do with thoughts.
enum Thinking {
    /// Nothing; none are sent back to it either.
    LEFT,
    /// As much as was set, or as its kind is asked.
    ASKED,
    /// As much as the model itself finds right: some take no figure.
    FREE
}
