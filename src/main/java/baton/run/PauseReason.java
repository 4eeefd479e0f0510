package baton.run;

import baton.workflow.HandoffId;
import baton.workflow.NodeId;

/// Why a run starts no further steps for now.
public sealed interface PauseReason {

    record Wished() implements PauseReason {}

    /// A limit of the workflow was reached; `allowed` is in the unit of `what`.
    record Limit(What what, String allowed) implements PauseReason {}

    /// The two at the ends of the hand-off that goes back passed each other nearly the same texts three times.
    record Repeats(HandoffId again) implements PauseReason {}

    /// The agent asked too often for the same use of the same tool.
    ///
    /// @param words what it wants to do, as in [ToolWish]
    record RepeatsTool(NodeId node, String words) implements PauseReason {}

    enum What {
        STEPS,
        /// How long the run was at work; `allowed` is an ISO 8601 duration.
        TIME,
        TOKENS,
        COST
    }
}
