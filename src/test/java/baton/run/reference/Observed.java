package baton.run.reference;

import baton.run.Command;
import baton.run.Mark;
import baton.run.PauseReason;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.RunStatus;
import baton.run.Scheduler;
import baton.run.StepKey;
import baton.run.StepState;
import baton.run.Totals;
import baton.workflow.Handoff;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that can be seen of a state, and what it owes: two states that are equal in this are the same.
public record Observed(
        long seq,
        Instant began,
        Instant latest,
        List<StepState> steps,
        List<Mark> marks,
        List<Integer> rounds,
        Totals totals,
        Optional<PauseReason> pause,
        Optional<RunOutcome> outcome,
        RunStatus status,
        List<StepKey> asked,
        List<Command> next) {

    public static Observed of(RunState state) {
        var ways = state.workflow().handoffs();
        return new Observed(
                state.seq(),
                state.began(),
                state.latest(),
                state.steps().toList(),
                ways.stream().map(Handoff::id).map(state::mark).toList(),
                ways.stream().map(Handoff::id).map(state::rounds).toList(),
                state.totals(),
                state.pause(),
                state.outcome(),
                RunStatus.of(state),
                state.needingPerson().stream().map(StepState::key).toList(),
                Scheduler.next(state));
    }
}
