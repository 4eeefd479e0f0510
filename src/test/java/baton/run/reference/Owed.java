package baton.run.reference;

import baton.run.Delivery;
import baton.run.Failure;
import baton.run.PauseReason;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.StepStatus;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rules;
import baton.workflow.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has to follow from how a [Reference] stands: any of these facts may come next, and in the end all must.
/// Times, reasons and transcripts are left blank.
final class Owed {

    private final Reference run;

    private Owed(Reference run) {
        this.run = run;
    }

    static List<RunEvent> by(Reference run) {
        return new Owed(run).all();
    }

    private List<RunEvent> all() {
        if (run.outcome().isPresent()) {
            return List.of();
        }
        if (run.turns().stream().allMatch(Turn::isSettled)) {
            return List.of(new RunEvent.RunFinished(new RunOutcome.Done(result())));
        }
        if (run.pause().isPresent()) {
            return List.of();
        }
        var owed = run.turns().stream().flatMap(turn -> to(turn).stream()).toList();
        var first = owed.stream().filter(event -> !isStart(event)).toList();
        // Reviews, decisions by rules and results cost nothing: they come before a limit is thought of.
        return first.isEmpty() ? atLimit(owed) : first;
    }

    private List<RunEvent> atLimit(List<RunEvent> starts) {
        var limit = run.spent.limitReached(starts.stream().anyMatch(RunEvent.StepStarted.class::isInstance));
        return limit == null || starts.isEmpty()
                ? starts
                : List.of(new RunEvent.RunPaused(new PauseReason.Limit(limit, "")));
    }

    /// Whether somebody sets to work by it: that is what limits are about.
    static boolean isStart(RunEvent event) {
        return event instanceof RunEvent.StepStarted
                || event instanceof RunEvent.ToolStarted
                || event instanceof RunEvent.StepContinued;
    }

    private List<RunEvent> to(Turn turn) {
        return turn.status == StepStatus.AT_TOOLS || turn.status == StepStatus.USING_TOOL
                ? turn.tools.owed(turn.key, turn.tries, wish -> run.said(turn, wish))
                : one(turn).stream().toList();
    }

    private Optional<RunEvent> one(Turn turn) {
        return switch (turn.status) {
            case READY -> Optional.of(begin(turn));
            case RETRYING -> Optional.of(start(turn));
            case FAILING -> Optional.of(afterFailure(turn));
            case GOING_BACK -> Optional.of(goBack(turn));
            case REJECTED -> Optional.of(new RunEvent.RunFinished(new RunOutcome.Stopped(turn.reason)));
            case WAITING,
                    WORKING,
                    AT_TOOLS,
                    USING_TOOL,
                    NEEDS_ANSWER,
                    NEEDS_REVIEW,
                    NEEDS_HELP,
                    DONE,
                    FAILED,
                    SKIPPED -> Optional.empty();
        };
    }

    private RunEvent begin(Turn turn) {
        return switch (run.node(turn.node()).type()) {
            case NodeType.Agent _ ->
                run.samples.containsKey(turn.node())
                        ? new RunEvent.SampleUsed(turn.key, Objects.requireNonNull(run.samples.get(turn.node())))
                        : start(turn);
            case NodeType.Review _ -> new RunEvent.ReviewAsked(turn.key, given(run, turn));
            case NodeType.Result(var shows, var _) ->
                new RunEvent.StepSucceeded(
                        turn.key,
                        1,
                        run.handed(turn).only(name -> shows.isEmpty() || shows.contains(name)),
                        Transcript.NONE);
            case NodeType.Decision(var who, var _) -> who == NodeType.Decider.RULES ? decide(turn) : askModel(turn);
            case NodeType.Start _, NodeType.Other _ -> throw new AssertionError(turn.key + " does not run");
        };
    }

    private RunEvent start(Turn turn) {
        return new RunEvent.StepStarted(turn.key, turn.tries + 1, given(run, turn));
    }

    /// What was handed to it, and then the feedback of all rounds.
    static List<Delivery> given(Reference run, Turn turn) {
        var all = new ArrayList<>(run.received(turn));
        all.addAll(run.feedback(turn.node()));
        return all;
    }

    /// The first rule that matches, or else the way without one; a way back without rounds left is no way.
    private RunEvent decide(Turn turn) {
        var ways = run.shape.leaving(turn.node());
        var wanted = new ArrayList<Handoff>();
        for (var way : ways) {
            if (way.when() instanceof Route.When(var rule) && Rules.holds(rule, run.handed(turn))) {
                wanted.add(way);
            }
        }
        ways.stream().filter(way -> way.when() instanceof Route.Always).forEach(wanted::add);
        for (var way : wanted) {
            if (run.hasRoundsLeft(way)) {
                return chosen(turn, way.id());
            }
            if (!run.isSaidUsedUp(way)) {
                return new RunEvent.RoundsUsedUp(way.id());
            }
        }
        return chosen(turn, null);
    }

    /// A model is offered the ways that are left, and asked only if there are any.
    private RunEvent askModel(Turn turn) {
        var ways = run.shape.leaving(turn.node());
        for (var way : ways) {
            if (!run.hasRoundsLeft(way) && !run.isSaidUsedUp(way)) {
                return new RunEvent.RoundsUsedUp(way.id());
            }
        }
        return ways.stream().anyMatch(run::hasRoundsLeft) ? start(turn) : chosen(turn, null);
    }

    private static RunEvent chosen(Turn turn, @Nullable HandoffId way) {
        return new RunEvent.WayChosen(turn.key, way, "", Transcript.NONE);
    }

    private RunEvent afterFailure(Turn turn) {
        var failure = Objects.requireNonNull(turn.failure);
        if (run.mayRetry(turn)) {
            return new RunEvent.RetryScheduled(turn.key, turn.tries + 1, Instant.EPOCH);
        }
        var agent = run.agent(turn.node());
        if (agent.isEmpty() || failure.kind() == Failure.Kind.INTERRUPTED || failure.kind() == Failure.Kind.STOPPED) {
            return new RunEvent.HelpAsked(turn.key, failure);
        }
        return switch (agent.get().onFailureOrUsual()) {
            case ASK -> new RunEvent.HelpAsked(turn.key, failure);
            case CONTINUE ->
                new RunEvent.OtherwiseUsed(
                        turn.key, Objects.requireNonNull(agent.get().otherwise()));
            case STOP -> new RunEvent.RunFinished(new RunOutcome.Failed(turn.node(), failure));
        };
    }

    private RunEvent goBack(Turn turn) {
        var again = turn.wanted.stream().filter(Handoff::goesBack).findFirst().orElseThrow();
        return run.hasRoundsLeft(again)
                ? new RunEvent.RoundStarted(
                        again.id(), run.rounds(again) + 1, run.told(turn, again).fields())
                : new RunEvent.RoundsUsedUp(again.id());
    }

    /// What the one result that was reached shows, or each under its name.
    private Fields result() {
        var reached = run.turns().stream()
                .filter(turn -> run.node(turn.node()).type() instanceof NodeType.Result)
                .filter(turn -> turn.status == StepStatus.DONE)
                .toList();
        if (reached.size() == 1) {
            return reached.getFirst().output();
        }
        var all = Fields.NONE;
        for (var turn : reached) {
            all = all.with(run.node(turn.node()).name(), new Value.Group(turn.output()));
        }
        return all;
    }
}
