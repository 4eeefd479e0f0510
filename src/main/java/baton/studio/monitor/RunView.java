package baton.studio.monitor;

import baton.engine.Live;
import baton.run.Recorded;
import baton.run.RunState;
import baton.run.StepKey;
import java.util.List;
import java.util.Map;

/// A run as it is seen at one moment. Immutable.
///
/// @param facts   all of them, in order
/// @param saying  what the steps at work have said so far in their present try
/// @param remarks sentences for the log that are no facts, the latest last; a bounded number
/// @param thinking what the steps at work have thought aloud so far in their present try
/// @param trouble why it cannot go on, as a sentence; empty if it can
public record RunView(
        RunState state,
        List<Recorded> facts,
        Map<StepKey, String> saying,
        Map<StepKey, String> thinking,
        List<Remarked> remarks,
        String trouble) {

    /// A remark, and the number of the last fact before it.
    public record Remarked(long after, Live.Remark remark) {}

    public RunView {
        facts = List.copyOf(facts);
        saying = Map.copyOf(saying);
        thinking = Map.copyOf(thinking);
        remarks = List.copyOf(remarks);
    }

    /// One in which nobody thinks aloud.
    public RunView(
            RunState state, List<Recorded> facts, Map<StepKey, String> saying, List<Remarked> remarks, String trouble) {
        this(state, facts, saying, Map.of(), remarks, trouble);
    }
}
