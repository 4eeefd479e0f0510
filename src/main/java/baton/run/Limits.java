package baton.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The limits of a workflow on a whole run. At one, the run pauses and asks.
final class Limits {

    private Limits() {}

    /// Of `owed`, what may happen: where a limit is reached no step starts, and the pause is a fact; where it
    /// comes close, only as many start as it allows.
    static List<Command> hold(RunState state, List<Command> owed) {
        if (owed.stream().noneMatch(Command.StartStep.class::isInstance)) {
            return owed;
        }
        var pause = reached(state);
        long left = pause.isPresent() ? 0 : stepsLeft(state);
        var held = new ArrayList<Command>();
        for (var command : owed) {
            if (command instanceof Command.Append || left-- > 0) {
                held.add(command);
            }
        }
        pause.ifPresent(event -> held.add(new Command.Append(event)));
        return held;
    }

    private static long stepsLeft(RunState state) {
        return (long) state.workflow().limits().stepsOrUsual() - state.totals().stepsSinceGranted();
    }

    private static Optional<RunEvent> reached(RunState state) {
        var limits = state.workflow().limits();
        var usage = state.totals().usageSinceGranted();
        if (stepsLeft(state) <= 0) {
            return pause(PauseReason.What.STEPS, String.valueOf(limits.stepsOrUsual()));
        }
        var tokens = limits.tokens();
        if (tokens != null && usage.tokens() >= tokens) {
            return pause(PauseReason.What.TOKENS, tokens.toString());
        }
        var cost = limits.cost();
        var used = usage.cost();
        if (cost != null && used != null && cost.signum() > 0 && used.compareTo(cost) >= 0) {
            return pause(PauseReason.What.COST, cost.toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<RunEvent> pause(PauseReason.What what, String allowed) {
        return Optional.of(new RunEvent.RunPaused(new PauseReason.Limit(what, allowed)));
    }
}
