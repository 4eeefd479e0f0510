package baton.run;

import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What each fact does to the state.
final class Fold {

    private Fold() {}

    static RunState begin(Recorded first) {
        if (!(first.event() instanceof RunEvent.RunStarted(var workflow, var input, var settings))) {
            throw new IllegalArgumentException(
                    "a run that begins with " + first.event().getClass().getSimpleName());
        }
        var plan = new Plan(workflow);
        var fresh = new RunState(first, settings, plan);
        return startNodes(fresh, input, first.at());
    }

    /// The start gives the input; any other node that nothing leads to is a dead path from the beginning.
    private static RunState startNodes(RunState fresh, Fields input, Instant at) {
        var state = fresh;
        var start =
                state.workflow().start().map(node -> number(fresh, node.id())).orElse(-1);
        if (start >= 0) {
            var given = state.step(start).ending(new StepEnding.Gave(input)).to(StepStatus.READY, at);
            state = Marking.settle(state.with(start, given), start, StepStatus.DONE, at);
        }
        var unreached = IntStream.range(0, state.plan().nodeCount())
                .filter(number -> number != start && fresh.plan().in(number).isEmpty())
                .boxed()
                .toList();
        return Marking.spread(state, unreached, at);
    }

    private static int number(RunState state, NodeId node) {
        return state.plan().number(node);
    }

    static RunState evolve(RunState before, Recorded fact) {
        var state = before.at(fact);
        var at = fact.at();
        return switch (fact.event()) {
            case RunEvent.RunStarted _ -> throw new IllegalStateException("a run cannot start twice");
            case RunEvent.RoundStarted(var again, var round, var feedback) ->
                newRound(state, again, round, feedback, at);
            case RunEvent.RoundsUsedUp(var again) -> usedUp(state, again, at);
            case RunEvent.RunPaused(var reason) -> state.withPause(reason);
            case RunEvent.RunResumed _ -> Deadlines.goingOn(resumed(state), at).withPause(null);
            case RunEvent.RunFinished(var outcome) -> state.with(outcome);
            case RunEvent.OfStep ofStep -> current(state, ofStep.step()) ? step(state, ofStep, at) : state;
        };
    }

    private static RunState resumed(RunState state) {
        return switch (state.pause().orElse(null)) {
            case PauseReason.Limit _ -> state.with(state.totals().grantingMore());
            case PauseReason.Repeats(var again) -> {
                var loops = new HashMap<>(state.loops());
                loops.put(again, new Loop(state.rounds(again), Echo.NONE));
                yield state.with(loops);
            }
            case PauseReason.RepeatsTool(var node, var _) -> {
                int number = number(state, node);
                var step = state.step(number);
                yield state.with(number, step.with(step.tools().forgivingRepeats()));
            }
            case PauseReason.Wished _ -> state;
            case null -> state;
        };
    }

    /// A fact about a turn that a new round has overtaken changes nothing any more.
    private static boolean current(RunState state, StepKey key) {
        return state.step(state.plan().number(key.node())).visit() == key.visit();
    }

    private static RunState step(RunState state, RunEvent.OfStep event, Instant at) {
        int number = state.plan().number(event.step().node());
        var step = state.step(number);
        return switch (event) {
            case RunEvent.StepStarted(var _, var attempt, var received) ->
                (state.isTakenOver() ? state : state.with(state.totals().oneMoreStep()))
                        .with(number, step.beginning(attempt, received, at));
            case RunEvent.StepSucceeded(var _, var _, var output, var transcript) ->
                ended(used(state, number, transcript), number, new StepEnding.Gave(output), at);
            case RunEvent.StepFailed(var _, var attempt, var failure, var transcript) ->
                failed(used(state, number, transcript), number, attempt, failure, at);
            case RunEvent.RetryScheduled(var _, var _, var notBefore) ->
                state.with(number, step.to(StepStatus.RETRYING, at).due(notBefore));
            case RunEvent.StepInterrupted(var _, var attempt) -> interrupted(state, number, attempt, at);
            case RunEvent.OtherwiseUsed(var _, var output) -> gave(state, number, output, at);
            case RunEvent.StepPretended(var _, var output) -> gave(state, number, output, at);
            case RunEvent.SampleUsed(var _, var output) ->
                gave(state.with(number, step.receiving(Marking.received(state, number))), number, output, at);
            case RunEvent.StepSkipped _ -> skipped(state, number, at);
            case RunEvent.WayChosen(var _, var way, var _, var transcript) ->
                decided(used(state, number, transcript), number, way, at);
            case RunEvent.ReviewAsked(var _, var received) ->
                state.with(number, asked(state.node(number).type(), step, received, at));
            case RunEvent.ReviewReminded _ ->
                state.with(number, Deadlines.reminded(state.node(number).type(), step, at));
            case RunEvent.ReviewAnswered(var _, var answer) -> answered(state, number, answer, at);
            case RunEvent.ReviewTimedOut(var _, var answer) -> answered(state, number, answer, at);
            case RunEvent.OfTool ofTool -> tool(state, number, ofTool, at);
            case RunEvent.HelpAsked(var _, var failure) -> helpAsked(state, number, failure, at);
            case RunEvent.HelpAnswered(var _, var answer) -> helped(state, number, answer, at);
        };
    }

    private static RunState gave(RunState state, int number, Fields output, Instant at) {
        return ended(state, number, new StepEnding.Gave(output), at);
    }

    private static RunState skipped(RunState state, int number, Instant at) {
        var skipped = state.step(number).ending(new StepEnding.Skipped());
        return Marking.settle(state.with(number, skipped), number, StepStatus.SKIPPED, at);
    }

    private static RunState tool(RunState state, int number, RunEvent.OfTool event, Instant at) {
        var paid = event instanceof RunEvent.ToolsWished wished ? used(state, number, wished.transcript()) : state;
        return ToolFold.tool(paid, number, event, at);
    }

    /// Runs recorded before tools had facts of their own ask about a try that was cut off.
    private static RunState helpAsked(RunState state, int number, Failure failure, Instant at) {
        var step = state.step(number);
        var asked = step.status() == StepStatus.READY ? failed(state, number, step.attempt(), failure, at) : state;
        return asked.with(number, asked.step(number).to(StepStatus.NEEDS_HELP, at));
    }

    /// Whatever comes later, the decision was taken on what it was given then, even where a person has to take
    /// it.
    private static RunState decided(RunState before, int number, @Nullable HandoffId way, Instant at) {
        var state = before.with(number, before.step(number).receiving(Marking.received(before, number)));
        return way == null
                ? failed(state, number, 1, Failures.noWay(state.node(number)), at)
                : ended(state, number, chose(state, number, way), at);
    }

    private static StepEnding chose(RunState state, int number, HandoffId way) {
        return new StepEnding.Chose(Marking.fieldsFor(state, number), way);
    }

    private static RunState used(RunState state, int number, Transcript transcript) {
        if (state.isTakenOver()) {
            return transcript.practice() ? state.with(state.totals().practising()) : state;
        }
        return transcript.exchanges().isEmpty()
                ? state
                : state.with(state.totals().plus(transcript)).with(state.board().using(number, transcript));
    }

    private static RunState failed(RunState state, int number, int attempt, Failure failure, Instant at) {
        var step = state.step(number);
        var failing = step.to(StepStatus.FAILING, at)
                .trying(Math.max(attempt, step.attempt()), at)
                .faults(step.faults() + (failure.kind().isPassing() ? 1 : 0))
                .ending(new StepEnding.FailedFor(failure))
                .with(step.tools().stopped());
        var next = state.with(number, failing);
        return Scheduler.mayRetry(state.node(number), failing) ? next : ended(next, number, at);
    }

    private static RunState interrupted(RunState state, int number, int attempt, Instant at) {
        var step = state.step(number);
        return Repeatable.isSafe(state.node(number))
                ? state.with(number, step.to(StepStatus.READY, at))
                : failed(state, number, attempt, Failures.interrupted(state.node(number)), at);
    }

    private static StepState asked(NodeType type, StepState step, List<Delivery> received, Instant at) {
        var asked = step.to(StepStatus.NEEDS_REVIEW, at).trying(1, at).receiving(received);
        return Deadlines.asked(type, asked, at);
    }

    private static RunState answered(RunState state, int number, ReviewAnswer answer, Instant at) {
        return ended(state, number, new StepEnding.Reviewed(reviewed(state, number, answer), answer), at);
    }

    private static Fields reviewed(RunState state, int number, ReviewAnswer answer) {
        var received = Marking.fieldsFor(state, number);
        return switch (answer) {
            case ReviewAnswer.Approve(var fields) -> received.and(fields);
            case ReviewAnswer.SendBack(var feedback) -> received.with("feedback", feedback);
            case ReviewAnswer.Reject(var reason) -> reason.isBlank() ? received : received.with("reason", reason);
        };
    }

    private static RunState helped(RunState state, int number, HelpAnswer answer, Instant at) {
        var step = state.step(number);
        return switch (answer) {
            case HelpAnswer.TryAgain(var model) ->
                state.with(number, step.to(StepStatus.READY, at).faults(0).withModel(model));
            case HelpAnswer.UseOtherwise _ -> gave(state, number, Scheduler.otherwise(state.node(number)), at);
            case HelpAnswer.UseAnswer(var fields) -> gave(state, number, fields, at);
            case HelpAnswer.TakeWay(var way) -> ended(state, number, chose(state, number, way), at);
            case HelpAnswer.Stop _ -> state; // the end of the run is a fact of its own
        };
    }

    private static RunState ended(RunState state, int number, StepEnding ending, Instant at) {
        return ended(reused(state, number).with(number, state.step(number).ending(ending)), number, at);
    }

    private static RunState reused(RunState state, int number) {
        return state.isTakenOver() && !(state.node(number).type() instanceof NodeType.Result)
                ? state.with(state.totals().oneMoreReused())
                : state;
    }

    /// The turn has ended. Ways back come first: while one is to be taken, the other ways out are undecided.
    private static RunState ended(RunState state, int number, Instant at) {
        var step = state.step(number);
        if (Rounds.owed(state, number).isPresent()) {
            return state.with(number, step.to(StepStatus.GOING_BACK, at));
        }
        var leadsOn = state.plan().out(number).stream()
                .anyMatch(out ->
                        Ways.taken(state.node(number).type(), state.plan().handoff(out), step.ending()));
        if (step.failure() != null) {
            return leadsOn
                    ? Marking.settle(state, number, StepStatus.FAILED, at)
                    : state.with(number, step.status() == StepStatus.FAILING ? step : step.to(StepStatus.FAILING, at));
        }
        var rejected = step.ending() instanceof StepEnding.Reviewed(var _, ReviewAnswer.Reject _);
        return rejected && !leadsOn
                ? state.with(number, step.to(StepStatus.REJECTED, at))
                : Marking.settle(state, number, StepStatus.DONE, at);
    }

    private static RunState newRound(RunState state, HandoffId id, int round, Fields feedback, Instant at) {
        var again = state.handoff(id);
        int target = state.plan().number(again.to());
        var anew = state.plan().round(again);
        var loops = new HashMap<>(state.loops());
        anew.anew().forEach(loop -> loops.remove(loop.id()));
        loops.put(
                id,
                new Loop(round, state.loop(id).echo().then(state.step(target).output(), feedback)));
        var before = Marking.handedBefore(state, target);
        var next = state.with(loops);
        for (int number : anew.reset()) {
            next = next.with(number, next.step(number).nextVisit(at));
            for (int out : next.plan().out(number)) {
                next = next.with(out, Mark.OPEN);
            }
        }
        var told = next.step(target).withFeedback(new Delivery(id, again.from(), feedback));
        next = next.with(target, told.receivingAgain(before));
        return Marking.spread(next, anew.reset(), at);
    }

    /// One more than the rounds that there are: said, and over. A turn that has ended takes its other ways now;
    /// a decision that has not is still to be taken.
    private static RunState usedUp(RunState state, HandoffId id, Instant at) {
        var again = state.handoff(id);
        var loops = new HashMap<>(state.loops());
        loops.put(id, new Loop(again.rounds() + 1, Echo.NONE));
        var over = state.with(loops);
        int source = state.plan().number(again.from());
        return over.step(source).ending() instanceof StepEnding.NotYet ? over : ended(over, source, at);
    }
}
