package baton.run;

import baton.workflow.AgentLimits;
import baton.workflow.Fields;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Route;
import baton.workflow.RuleWords;
import baton.workflow.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Says what a state still owes. Asked as often as one likes: it looks at nothing but the state, so after a
/// crash the same question gives the same answer.
public final class Scheduler {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration LONGEST_ASKED = Duration.ofDays(1);

    private static final Words WORDS = Words.of("baton.run.words");

    private Scheduler() {}

    /// What is owed now; nothing if the run has ended, is paused or only waits. Facts come first, and one at a
    /// time, since each may take away the reason for the next: where one is owed it is the only answer. Else
    /// the answer is all that may start, in the order of the workflow, and what becomes owed later if nothing
    /// happens before.
    public static List<Command> next(RunState state) {
        if (state.outcome().isPresent()) {
            return List.of();
        }
        if (state.board().tally().unsettled() == 0) {
            return List.of(new Command.Append(new RunEvent.RunFinished(new RunOutcome.Done(Results.of(state)))));
        }
        if (state.pause().isPresent()) {
            return List.of();
        }
        var starts = new ArrayList<Command>();
        var frontier = state.board().frontier();
        for (int number = frontier.nextSetBit(0); number >= 0; number = frontier.nextSetBit(number + 1)) {
            var owed = owed(state, number, state.step(number));
            if (!owed.isEmpty() && owed.getFirst() instanceof Command.Append) {
                return owed;
            }
            starts.addAll(owed);
        }
        return Deadlines.beside(state, Limits.hold(state, starts));
    }

    private static List<Command> owed(RunState state, int number, StepState step) {
        return step.status() == StepStatus.AT_TOOLS || step.status() == StepStatus.USING_TOOL
                ? ToolFold.owed(state, step)
                : List.of(one(state, number, step));
    }

    private static Command one(RunState state, int number, StepState step) {
        return switch (step.status()) {
            case READY -> start(state, number, step);
            case RETRYING -> new Command.StartStep(step.key(), step.attempt() + 1, step.due());
            case FAILING -> new Command.Append(afterFailure(state, number, step));
            case GOING_BACK -> new Command.Append(Rounds.owed(state, number).orElseThrow());
            case REJECTED ->
                new Command.Append(new RunEvent.RunFinished(new RunOutcome.Stopped(rejection(state, step))));
            case WAITING,
                    WORKING,
                    AT_TOOLS,
                    USING_TOOL,
                    NEEDS_ANSWER,
                    NEEDS_REVIEW,
                    NEEDS_HELP,
                    DONE,
                    FAILED,
                    SKIPPED ->
                throw new IllegalStateException("nothing is owed to " + step.key() + ", " + step.status());
        };
    }

    private static Command start(RunState state, int number, StepState step) {
        var node = state.node(number);
        return switch (node.type()) {
            case NodeType.Agent _ -> asked(state, step);
            case NodeType.Decision(var decides, var _) ->
                switch (decides) {
                    case MODEL -> askForWay(state, number, step);
                    case RULES -> new Command.Append(decide(state, number, step));
                };
            case NodeType.Review _ ->
                new Command.Append(new RunEvent.ReviewAsked(step.key(), Marking.received(state, number)));
            case NodeType.Result _ ->
                new Command.Append(new RunEvent.StepSucceeded(
                        step.key(), 1, Marking.shownFields(node, Marking.fieldsFor(state, number)), Transcript.NONE));
            case NodeType.Start _ ->
                new Command.Append(new RunEvent.StepSucceeded(step.key(), 1, Fields.NONE, Transcript.NONE));
            case NodeType.Other _ ->
                new Command.Append(new RunEvent.StepFailed(step.key(), 1, Failures.notRunnable(node), Transcript.NONE));
        };
    }

    /// An agent with a sample is not asked.
    private static Command asked(RunState state, StepState step) {
        var sample = state.settings().samples().get(step.node());
        return sample == null
                ? new Command.StartStep(step.key(), step.attempt() + 1, null)
                : new Command.Append(new RunEvent.SampleUsed(step.key(), sample));
    }

    private static RunEvent decide(RunState state, int number, StepState step) {
        var fields = Marking.fieldsFor(state, number);
        return Ways.wanted(state, state.plan().leaving(number), fields)
                .<RunEvent>map(way -> Ways.hasRoundsLeft(state, way)
                        ? new RunEvent.WayChosen(step.key(), way.id(), because(way.when()), Transcript.NONE)
                        : new RunEvent.RoundsUsedUp(way.id()))
                .orElseGet(() -> noWay(step));
    }

    private static String because(Route when) {
        return when instanceof Route.When(var rule)
                ? WORDS.text("way.because", RuleWords.of(rule))
                : WORDS.text("way.otherwise");
    }

    private static RunEvent noWay(StepState step) {
        return new RunEvent.WayChosen(step.key(), null, WORDS.text("way.none"), Transcript.NONE);
    }

    private static Command askForWay(RunState state, int number, StepState step) {
        return Rounds.usedUp(state, number)
                .or(() -> Ways.offered(state, step.node()).isEmpty() ? Optional.of(noWay(step)) : Optional.empty())
                .<Command>map(Command.Append::new)
                .orElseGet(() -> new Command.StartStep(step.key(), step.attempt() + 1, null));
    }

    private static RunEvent afterFailure(RunState state, int number, StepState step) {
        var failure = Objects.requireNonNull(step.failure());
        var node = state.node(number);
        if (mayRetry(node, step)) {
            var since = Objects.requireNonNull(step.changed());
            return new RunEvent.RetryScheduled(step.key(), step.attempt() + 1, since.plus(pause(state, step, failure)));
        }
        var then = failure.kind().isQuestion()
                ? OnFailure.ASK
                : agent(node).map(NodeType.Agent::onFailureOrUsual).orElse(OnFailure.ASK);
        return switch (then) {
            case ASK -> new RunEvent.HelpAsked(step.key(), failure);
            case CONTINUE -> new RunEvent.OtherwiseUsed(step.key(), otherwise(node));
            case STOP -> new RunEvent.RunFinished(new RunOutcome.Failed(step.node(), failure));
        };
    }

    /// Whether a failed try of this step is followed by another without asking anybody.
    static boolean mayRetry(Node node, StepState step) {
        var failure = step.failure();
        int tries = agent(node).map(one -> one.limits().triesOrUsual()).orElse(AgentLimits.USUAL_TRIES);
        return failure != null && failure.kind().isPassing() && step.faults() < tries;
    }

    /// What the node keeps to be handed on where it fails; empty if it keeps nothing.
    static Fields otherwise(Node node) {
        return agent(node).map(NodeType.Agent::otherwise).orElse(Fields.NONE);
    }

    private static Optional<NodeType.Agent> agent(Node node) {
        return node.type() instanceof NodeType.Agent agent ? Optional.of(agent) : Optional.empty();
    }

    /// As long as the other side asked for (no server can hold a run up for years), or else 2, 4, 8 … seconds
    /// and up to a quarter more. The odd part follows from the run and the step, so that branches and runs that
    /// failed together do not come back together, and a replay waits the same.
    private static Duration pause(RunState state, StepState step, Failure failure) {
        var asked = failure.retryAfter();
        if (asked != null && asked.isPositive()) {
            return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
        }
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(step.faults() - 1, 10));
        var plain = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        int odd = Objects.hash(state.run().value(), step.node().value(), step.visit(), step.attempt());
        return plain.plus(plain.dividedBy(400).multipliedBy(Math.floorMod(odd, 101)));
    }

    private static String rejection(RunState state, StepState step) {
        var reason = step.ending() instanceof StepEnding.Reviewed(var _, ReviewAnswer.Reject(var why)) ? why : "";
        var name = state.workflow().nameOf(step.node());
        return reason.isBlank() ? WORDS.text("rejected", name) : WORDS.text("rejected.because", name, reason.strip());
    }
}
