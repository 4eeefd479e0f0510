package baton.run;

/// What a use of a tool does to the world outside the run.
public enum Effect {
    /// Nothing at all.
    NONE,
    /// It reads something there.
    LOOKS,
    /// It changes something, in a way that can be undone or seen.
    CHANGES,
    /// It changes something that cannot be undone.
    LASTING;

    /// Whether the world is another one afterwards. Such a use is only pretended in a rehearsal, and stands in
    /// the run's ledger.
    public boolean touches() {
        return switch (this) {
            case NONE, LOOKS -> false;
            case CHANGES, LASTING -> true;
        };
    }
}
