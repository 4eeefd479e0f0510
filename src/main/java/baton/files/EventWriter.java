package baton.files;

import baton.run.HelpAnswer;
import baton.run.PauseReason;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.RunSettings;
import baton.workflow.Fields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// Writes facts. Keys and type names are a promise to every run ever recorded: they are added to, never
/// changed.
final class EventWriter {

    private EventWriter() {}

    static ObjectNode tree(RunEvent event) {
        var writing = switch (event) {
            case RunEvent.OfStep ofStep -> step(ofStep);
            case RunEvent.RunStarted(var workflow, var input, var settings) ->
                typed("runStarted")
                        .whole("number", settings.number())
                        .text("model", settings.model())
                        .orNothing("origin", tree(settings.origin()))
                        .orNothing("rehearsal", settings.rehearsal() ? ValueJson.NODES.booleanNode(true) : null)
                        .textUnlessEmpty("place", settings.place())
                        .orNothing("samples", SamplesJson.tree(settings.samples()))
                        .fields("input", input)
                        .put("workflow", WorkflowTrees.tree(workflow));
            case RunEvent.RoundStarted(var again, var round, var feedback) ->
                typed("roundStarted")
                        .text("handoff", again.value())
                        .whole("round", round)
                        .fields("feedback", feedback);
            case RunEvent.RoundsUsedUp(var again) -> typed("roundsUsedUp").text("handoff", again.value());
            case RunEvent.RunPaused(var reason) -> typed("runPaused").put("reason", tree(reason));
            case RunEvent.RunResumed _ -> typed("runResumed");
            case RunEvent.RunFinished(var outcome) -> typed("runFinished").put("outcome", tree(outcome));
        };
        return writing.with(Fields.NONE);
    }

    private static Writing step(RunEvent.OfStep event) {
        return switch (event) {
            case RunEvent.StepStarted(var _, var attempt, var received) ->
                tried("stepStarted", event, attempt).put("received", Writing.list(received, ExchangeJson::tree));
            case RunEvent.StepSucceeded(var _, var attempt, var output, var transcript) ->
                tried("stepSucceeded", event, attempt)
                        .fields("output", output)
                        .orNothing("transcript", ExchangeJson.tree(transcript));
            case RunEvent.StepFailed(var _, var attempt, var failure, var transcript) ->
                tried("stepFailed", event, attempt)
                        .put("failure", ExchangeJson.tree(failure))
                        .orNothing("transcript", ExchangeJson.tree(transcript));
            case RunEvent.RetryScheduled(var _, var attempt, var notBefore) ->
                tried("retryScheduled", event, attempt).text("notBefore", notBefore.toString());
            case RunEvent.StepInterrupted(var _, var attempt) -> tried("stepInterrupted", event, attempt);
            case RunEvent.OtherwiseUsed(var _, var output) ->
                of("otherwiseUsed", event).fields("output", output);
            case RunEvent.StepPretended(var _, var output) ->
                of("stepPretended", event).fields("output", output);
            case RunEvent.SampleUsed(var _, var output) ->
                of("sampleUsed", event).fields("output", output);
            case RunEvent.StepSkipped _ -> of("stepSkipped", event);
            case RunEvent.WayChosen chosen -> way(chosen);
            case RunEvent.OfReview ofReview -> ReviewEventJson.review(ofReview);
            case RunEvent.OfTool ofTool -> ToolEventJson.tool(ofTool);
            case RunEvent.HelpAsked(var _, var failure) ->
                of("helpAsked", event).put("failure", ExchangeJson.tree(failure));
            case RunEvent.HelpAnswered(var _, var answer) ->
                of("helpAnswered", event).put("answer", tree(answer));
        };
    }

    private static Writing way(RunEvent.WayChosen event) {
        var way = event.way();
        return of("wayChosen", event)
                .text("handoff", way == null ? null : way.value())
                .text("why", event.why())
                .orNothing("transcript", ExchangeJson.tree(event.transcript()));
    }

    private static @Nullable ObjectNode tree(RunSettings.@Nullable Origin origin) {
        return origin == null
                ? null
                : new Writing()
                        .text("run", origin.run().value())
                        .whole("number", origin.number())
                        .whole("facts", origin.facts())
                        .with(Fields.NONE);
    }

    static Writing typed(String type) {
        return new Writing().text("type", type);
    }

    static Writing of(String type, RunEvent.OfStep event) {
        return typed(type)
                .text("node", event.step().node().value())
                .whole("visit", event.step().visit());
    }

    static Writing tried(String type, RunEvent.OfStep event, int attempt) {
        return of(type, event).whole("attempt", attempt);
    }

    private static ObjectNode tree(HelpAnswer answer) {
        return (switch (answer) {
                    case HelpAnswer.TryAgain(var model) -> typed("tryAgain").text("model", model);
                    case HelpAnswer.UseAnswer(var fields) -> typed("useAnswer").fields("fields", fields);
                    case HelpAnswer.UseOtherwise _ -> typed("useOtherwise");
                    case HelpAnswer.TakeWay(var handoff) -> typed("takeWay").text("handoff", handoff.value());
                    case HelpAnswer.Stop _ -> typed("stop");
                })
                .with(Fields.NONE);
    }

    private static ObjectNode tree(PauseReason reason) {
        return (switch (reason) {
                    case PauseReason.Wished _ -> typed("wished");
                    case PauseReason.Limit(var what, var allowed) ->
                        typed("limit").text("what", EventReader.LIMITS.of(what)).text("allowed", allowed);
                    case PauseReason.Repeats(var again) -> typed("repeats").text("handoff", again.value());
                    case PauseReason.RepeatsTool(var node, var words) ->
                        typed("repeatsTool").text("node", node.value()).text("words", words);
                })
                .with(Fields.NONE);
    }

    private static ObjectNode tree(RunOutcome outcome) {
        return (switch (outcome) {
                    case RunOutcome.Done(var result) -> typed("done").fields("result", result);
                    case RunOutcome.Failed(var at, var failure) ->
                        typed("failed").text("node", at.value()).put("failure", ExchangeJson.tree(failure));
                    case RunOutcome.Stopped(var why) -> typed("stopped").text("why", why);
                })
                .with(Fields.NONE);
    }
}
