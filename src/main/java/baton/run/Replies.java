package baton.run;

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

    private static RunEvent fact(RunState state, StepKey key, int attempt, StepReply reply) {
        return switch (reply) {
            case StepReply.Failed(var failure, var transcript) ->
                new RunEvent.StepFailed(key, attempt, failure, transcript);
            case StepReply.Succeeded(var output, var transcript) ->
                state.workflow().node(key.node()).orElseThrow().type() instanceof NodeType.Decision
                        ? new RunEvent.WayChosen(
                                key,
                                Tasks.wayNamed(state, key.node(), output.text(Tasks.WAY))
                                        .map(baton.workflow.Handoff::id)
                                        .orElse(null),
                                output.text(Tasks.WHY),
                                transcript)
                        : new RunEvent.StepSucceeded(key, attempt, output, transcript);
        };
    }
}
