package baton.run;

/// Why a run starts no further steps for now.
public sealed interface PauseReason {

    record Wished() implements PauseReason {}

    /// A limit of the workflow was reached; `allowed` is in the unit of `what`.
    record Limit(What what, String allowed) implements PauseReason {}

    enum What {
        STEPS,
        TOKENS,
        COST
    }
}
