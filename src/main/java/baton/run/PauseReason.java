package baton.run;

import baton.workflow.HandoffId;

/// Why a run starts no further steps for now.
public sealed interface PauseReason {

    record Wished() implements PauseReason {}

    /// A limit of the workflow was reached; `allowed` is in the unit of `what`.
    record Limit(What what, String allowed) implements PauseReason {}

    /// The two at the ends of the hand-off that goes back passed each other nearly the same texts three times.
    record Repeats(HandoffId again) implements PauseReason {}

    enum What {
        STEPS,
        /// How long the run was at work; `allowed` is an ISO 8601 duration.
        TIME,
        TOKENS,
        COST
    }
}
