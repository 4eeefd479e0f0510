package baton.run;

import baton.workflow.Handoff;
import baton.workflow.NodeType;
import java.util.List;

/// Turns what comes back from an agent into facts.
public final class Replies {

    private Replies() {}

    /// The facts that the reply to try `attempt` of `key` makes; none if nobody waits for it any more.
    public static List<RunEvent> facts(RunState state, StepKey key, int attempt, StepReply reply) {
        return isAwaited(state, key, attempt) ? List.of(fact(state, key, attempt, reply)) : List.of();
    }

    /// Whether this try is under way as far as the run knows.
    public static boolean isAwaited(RunState state, StepKey key, int attempt) {
        return state.outcome().isEmpty()
                && state.step(key.node())
                        .filter(step -> step.key().equals(key)
                                && step.status() == StepStatus.WORKING
                                && step.attempt() == attempt)
                        .isPresent();
    }

    /// The facts that the end of use `use` of a tool makes; none if nobody waits for it any more.
    public static List<RunEvent> facts(RunState state, StepKey key, int use, ToolResult result, long tookMillis) {
        return isAwaitedUse(state, key, use)
                ? List.of(new RunEvent.ToolEnded(key, use, result, tookMillis))
                : List.of();
    }

    /// Whether this use of a tool is under way as far as the run knows.
    public static boolean isAwaitedUse(RunState state, StepKey key, int use) {
        return state.outcome().isEmpty()
                && state.step(key.node())
                        .filter(step -> step.key().equals(key)
                                && step.status() == StepStatus.USING_TOOL
                                && step.tools().atWork().contains(use))
                        .isPresent();
    }

    /// The facts that it makes when use `use` of a tool begins to wait for a person elsewhere, or goes on; none
    /// if nobody waits for it any more, or if that is known.
    ///
    /// @param waits whether it waits now
    public static List<RunEvent> waiting(RunState state, StepKey key, int use, boolean waits) {
        boolean isKnown = !isAwaitedUse(state, key, use)
                || state.step(key.node()).orElseThrow().tools().waiting().contains(use) == waits;
        return isKnown
                ? List.of()
                : List.of(waits ? new RunEvent.ToolWaits(key, use) : new RunEvent.ToolWentOn(key, use));
    }

    private static RunEvent wished(
            RunState state, StepKey key, int attempt, String said, List<ToolWish> wishes, Transcript transcript) {
        var step = state.step(key.node()).orElseThrow();
        int allowed = state.workflow().node(key.node()).orElseThrow().type() instanceof NodeType.Agent agent
                ? agent.limits().toolCallsOrUsual()
                : 0;
        return new RunEvent.ToolsWished(key, attempt, said, ToolFold.within(step, allowed, wishes), transcript);
    }

    private static RunEvent fact(RunState state, StepKey key, int attempt, StepReply reply) {
        return switch (reply) {
            case StepReply.Failed(var failure, var transcript) ->
                new RunEvent.StepFailed(key, attempt, failure, transcript);
            case StepReply.WantsTools(var said, var wishes, var transcript) ->
                wished(state, key, attempt, said, wishes, transcript);
            case StepReply.Succeeded(var output, var transcript) ->
                state.workflow().node(key.node()).orElseThrow().type() instanceof NodeType.Decision
                        ? new RunEvent.WayChosen(
                                key,
                                Tasks.wayNamed(state, key.node(), output.text(Tasks.WAY))
                                        .map(Handoff::id)
                                        .orElse(null),
                                output.text(Tasks.WHY),
                                transcript)
                        : new RunEvent.StepSucceeded(key, attempt, output, transcript);
        };
    }
}
