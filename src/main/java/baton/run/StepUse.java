package baton.run;

import baton.workflow.NodeId;

/// What the model calls of one node used up. What a forked run took over is not counted.
///
/// @param visit    the turn that `usage` is about; 0 before the first call
/// @param usage    of the calls of that turn, all its tries
/// @param inAll    of all turns so far
/// @param practice whether the practice model answered any of it
public record StepUse(int visit, Usage usage, Usage inAll, boolean practice) {

    public static final StepUse NONE = new StepUse(0, Usage.NONE, Usage.NONE, false);

    /// What `node` used up so far in this run.
    public static StepUse of(RunState state, NodeId node) {
        return state.plan().has(node) ? state.board().uses().get(state.plan().number(node)) : NONE;
    }

    /// This and what passed between the node and its model in the turn `turn`.
    StepUse plus(int turn, Transcript transcript) {
        var more = transcript.usage();
        return new StepUse(
                turn, turn == visit ? usage.plus(more) : more, inAll.plus(more), practice || transcript.practice());
    }

    /// Whether a model was asked at all.
    public boolean isThere() {
        return visit > 0;
    }
}
