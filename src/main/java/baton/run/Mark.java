package baton.run;

/// What has become of a forward hand-off in the current round.
public enum Mark {
    /// Not decided.
    OPEN,
    DELIVERED,
    /// The other way was taken.
    SKIPPED
}
