package baton.cli;

import baton.run.HelpAnswer;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.StepKey;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Puts facts into lines for people, one at a time, in their order.
final class FactLines {

    private final ToolLines tools = new ToolLines();
    private final Map<StepKey, Instant> started = new HashMap<>();

    /// The line for `fact`; nothing for one that the next fact tells better.
    Optional<String> of(Recorded fact, RunState state) {
        return switch (fact.event()) {
            case RunEvent.RunStarted(var workflow, var _, var settings) ->
                Optional.of("Run " + settings.number() + " · " + workflow.name() + " · " + Words.model(settings.model())
                        + Words.origin(settings));
            case RunEvent.OfStep event -> step(event, fact.at(), state.workflow());
            case RunEvent.RoundStarted(var again, var round, var _) ->
                Optional.of(Words.GOING + way(state.workflow(), again) + ": goes back, round " + round + " of "
                        + rounds(state.workflow(), again) + ".");
            case RunEvent.RoundsUsedUp(var again) ->
                Optional.of(Words.GOING + way(state.workflow(), again) + ": no rounds are left, so it goes on.");
            case RunEvent.RunPaused(var reason) -> Optional.of(Words.ASKS + paused(state.workflow(), reason));
            case RunEvent.RunResumed _ -> Optional.of(Words.GOING + "The run goes on.");
            case RunEvent.RunFinished(var outcome) -> Optional.of(finished(outcome, state));
        };
    }

    private Optional<String> step(RunEvent.OfStep event, Instant at, Workflow workflow) {
        var name = Words.name(workflow, event.step());
        return switch (event) {
            case RunEvent.StepStarted(var key, var attempt, var _) -> {
                started.put(key, at);
                yield Optional.of(Words.GOING + name + (attempt == 1 ? " is working" : ", try " + attempt));
            }
            case RunEvent.StepSucceeded(var key, var _, var output, var _) ->
                isResult(workflow, key)
                        ? Optional.empty()
                        : Optional.of(Words.DONE + name + took(key, at) + " · " + String.join(", ", output.names()));
            case RunEvent.StepFailed(var key, var _, var failure, var _) ->
                Optional.of(Words.OVER + name + took(key, at) + " · " + failure.title());
            case RunEvent.RetryScheduled(var _, var _, var notBefore) ->
                Optional.of(Words.GOING + name + " tries again in " + Words.took(atLeastNothing(at, notBefore)));
            case RunEvent.StepInterrupted _ -> Optional.of(Words.OVER + name + " was cut off when Baton closed");
            case RunEvent.OtherwiseUsed _ ->
                Optional.of(Words.GOING + name + " failed; the run goes on with the answer set for that");
            case RunEvent.StepPretended _ -> Optional.of(Words.DONE + name + " · you said what it gave");
            case RunEvent.SampleUsed _ -> Optional.of(Words.DONE + name + " · used the sample, not asked");
            case RunEvent.StepSkipped _ -> Optional.of(Words.GOING + name + " · you went on without it");
            case RunEvent.WayChosen(var _, var way, var why, var _) ->
                Optional.of(
                        way == null ? Words.OVER + name + " · " + why : Words.DONE + way(workflow, way) + " · " + why);
            case RunEvent.ReviewAsked _ -> Optional.of(Words.ASKS + name + " waits for your review");
            case RunEvent.ReviewAnswered(var _, var answer) -> Optional.of(answered(name, answer));
            case RunEvent.ReviewReminded _ -> Optional.of(Words.ASKS + name + " still waits for your review");
            case RunEvent.ReviewTimedOut(var _, var answer) ->
                Optional.of(answered(name, answer) + " (nobody answered in time)");
            case RunEvent.OfTool ofTool -> tools.of(ofTool, name);
            case RunEvent.HelpAsked(var _, var failure) ->
                Optional.of(Words.ASKS + name + " waits for your help. " + failure.why());
            case RunEvent.HelpAnswered(var _, var answer) -> Optional.of(helped(workflow, name, answer));
        };
    }

    private static boolean isResult(Workflow workflow, StepKey key) {
        return workflow.node(key.node())
                .filter(node -> node.type() instanceof NodeType.Result)
                .isPresent();
    }

    private String took(StepKey key, Instant at) {
        var since = started.get(key);
        return since == null ? "" : " · " + Words.took(Duration.between(since, at));
    }

    private static Duration atLeastNothing(Instant from, Instant to) {
        var time = Duration.between(from, to);
        return time.isNegative() ? Duration.ZERO : time;
    }

    private static String answered(String name, ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Approve _ -> Words.DONE + name + " · approved";
            case ReviewAnswer.SendBack(var feedback) -> Words.GOING + name + " · sent back: " + feedback;
            case ReviewAnswer.Reject(var reason) ->
                Words.OVER + name + " · rejected" + (reason.isBlank() ? "" : ": " + reason);
        };
    }

    private static String helped(Workflow workflow, String name, HelpAnswer answer) {
        return switch (answer) {
            case HelpAnswer.TryAgain(var model) ->
                Words.GOING + name + " · try again" + (model == null ? "" : " with " + Words.model(model));
            case HelpAnswer.UseAnswer _ -> Words.DONE + name + " · you gave the answer";
            case HelpAnswer.UseOtherwise _ -> Words.DONE + name + " · goes on with the answer set for that";
            case HelpAnswer.TakeWay(var way) -> Words.DONE + way(workflow, way) + " · you chose this way";
            case HelpAnswer.Stop _ -> Words.OVER + name + " · you stopped the run";
        };
    }

    static String way(Workflow workflow, HandoffId id) {
        return workflow.handoff(id)
                .map(handoff -> workflow.nameOf(handoff.from()) + " → " + workflow.nameOf(handoff.to()))
                .orElse(id.value());
    }

    private static int rounds(Workflow workflow, HandoffId id) {
        return workflow.handoff(id).map(handoff -> handoff.rounds()).orElse(0);
    }

    static String paused(Workflow workflow, PauseReason reason) {
        return switch (reason) {
            case PauseReason.Wished _ -> "The run is paused.";
            case PauseReason.Limit(var what, var allowed) ->
                switch (what) {
                    case STEPS ->
                        "The run reached its limit of " + allowed + (allowed.equals("1") ? " step." : " steps.");
                    case TIME -> "The run was at work for " + Words.took(Duration.parse(allowed)) + ", its limit.";
                    case TOKENS -> "The run reached its limit on words read and written.";
                    case COST -> "The run reached its limit of $" + allowed + ".";
                };
            case PauseReason.RepeatsTool(var node, var words) ->
                workflow.nameOf(node) + " wants again and again to " + words + ".";
            case PauseReason.Repeats(var again) ->
                way(workflow, again) + " went round three times with nearly the same.";
        };
    }

    private static String finished(RunOutcome outcome, RunState state) {
        var time = " " + Words.took(Duration.between(state.began(), state.latest())) + ".";
        return switch (outcome) {
            case RunOutcome.Done _ -> Words.DONE + "Done in" + time;
            case RunOutcome.Failed(var at, var failure) ->
                Words.OVER + "It failed at " + state.workflow().nameOf(at) + ". " + failure.title() + " "
                        + failure.why();
            case RunOutcome.Stopped(var why) -> Words.OVER + why;
        };
    }
}
