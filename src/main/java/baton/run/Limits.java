package baton.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The limits of a workflow on a whole run. At one, the run pauses and asks.
final class Limits {

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Limits() {}

    /// Of `starts`, those that may happen: where a limit is reached, none, and the pause is owed in their
    /// place; where it comes close, only as many as it allows. While the run is at work, a pause at its last
    /// moment is owed, too.
    static List<Command> hold(RunState state, List<Command> starts) {
        boolean startsSteps = starts.stream().anyMatch(Command.StartStep.class::isInstance);
        var pause = starts.isEmpty() ? Optional.<RunEvent>empty() : reached(state, startsSteps);
        if (pause.isPresent()) {
            return List.of(new Command.Append(pause.get()));
        }
        var held = heldToSteps(starts, stepsLeft(state));
        var time = state.workflow().limits().time();
        if (time == null || !state.isAtWork()) {
            return held;
        }
        var timed = new ArrayList<Command>();
        timed.add(new Command.AppendLater(pause(PauseReason.What.TIME, time.toString()), lastMoment(state, time)));
        timed.addAll(held);
        return timed;
    }

    /// Steps that have begun go on, whatever is left.
    private static List<Command> heldToSteps(List<Command> starts, long left) {
        var begin = starts.stream().filter(Command.StartStep.class::isInstance).toList();
        if (begin.size() <= left) {
            return starts;
        }
        var held = new ArrayList<>(starts.stream()
                .filter(start -> !(start instanceof Command.StartStep))
                .toList());
        held.addAll(soonest(begin).subList(0, (int) Math.max(0, left)));
        return held;
    }

    /// A try that still waits for its time keeps nobody from starting who is ready.
    private static List<Command> soonest(List<Command> starts) {
        return starts.stream().sorted(Comparator.comparing(Limits::earliest)).toList();
    }

    private static Instant earliest(Command command) {
        return command instanceof Command.StartStep(var _, var _, var notBefore) && notBefore != null
                ? notBefore
                : Instant.MIN;
    }

    private static Instant lastMoment(RunState state, Duration time) {
        var left = time.minus(state.totals().workedSinceGranted());
        // A file may allow more time than there is.
        return state.latest().plus(left.compareTo(LONGEST) > 0 ? LONGEST : left);
    }

    private static long stepsLeft(RunState state) {
        return (long) state.workflow().limits().stepsOrUsual() - state.totals().stepsSinceGranted();
    }

    private static Optional<RunEvent> reached(RunState state, boolean startsSteps) {
        var limits = state.workflow().limits();
        var usage = state.totals().usageSinceGranted();
        if (startsSteps && stepsLeft(state) <= 0) {
            return Optional.of(pause(PauseReason.What.STEPS, String.valueOf(limits.stepsOrUsual())));
        }
        var time = limits.time();
        if (time != null && state.totals().workedSinceGranted().compareTo(time) >= 0) {
            return Optional.of(pause(PauseReason.What.TIME, time.toString()));
        }
        var tokens = limits.tokens();
        if (tokens != null && usage.tokens() >= tokens) {
            return Optional.of(pause(PauseReason.What.TOKENS, tokens.toString()));
        }
        var cost = limits.cost();
        var used = usage.cost();
        if (cost != null && used != null && cost.signum() > 0 && used.compareTo(cost) >= 0) {
            return Optional.of(pause(PauseReason.What.COST, cost.toPlainString()));
        }
        return Optional.empty();
    }

    private static RunEvent pause(PauseReason.What what, String allowed) {
        return new RunEvent.RunPaused(new PauseReason.Limit(what, allowed));
    }
}
