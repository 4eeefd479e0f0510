package baton.files;

import baton.run.HelpAnswer;
import baton.run.PauseReason;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunSettings;
import baton.run.StepKey;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import com.fasterxml.jackson.core.JsonPointer;

/// Reads facts as [EventWriter] writes them.
final class EventReader {

    static final Keys<PauseReason.What> LIMITS = new Keys<>(PauseReason.What.class);

    private static final String FACT = "A fact";
    private static final String TYPE = "type";

    private EventReader() {}

    /// @throws Misread if it is not as it was written, or a newer Baton wrote it
    static RunEvent event(Reading reading) {
        var type = reading.mustText(TYPE, FACT);
        return switch (type) {
            case "runStarted" -> started(reading);
            case "stepStarted" ->
                new RunEvent.StepStarted(step(reading), attempt(reading), ExchangeJson.deliveries(reading));
            case "stepSucceeded" ->
                new RunEvent.StepSucceeded(
                        step(reading), attempt(reading), fields(reading, "output"), ExchangeJson.transcript(reading));
            case "stepFailed" -> failed(reading);
            case "retryScheduled" ->
                new RunEvent.RetryScheduled(step(reading), attempt(reading), EventJson.instant(reading, "notBefore"));
            case "stepInterrupted" -> new RunEvent.StepInterrupted(step(reading), attempt(reading));
            case "otherwiseUsed" -> new RunEvent.OtherwiseUsed(step(reading), fields(reading, "output"));
            case "stepPretended" -> new RunEvent.StepPretended(step(reading), fields(reading, "output"));
            case "sampleUsed" -> new RunEvent.SampleUsed(step(reading), fields(reading, "output"));
            case "stepSkipped" -> new RunEvent.StepSkipped(step(reading));
            case "wayChosen" -> wayChosen(reading);
            case "helpAsked" -> new RunEvent.HelpAsked(step(reading), ExchangeJson.failure(reading));
            case "helpAnswered" -> new RunEvent.HelpAnswered(step(reading), help(reading.mustHave("answer")));
            case "roundStarted" ->
                new RunEvent.RoundStarted(handoff(reading), whole(reading, "round"), fields(reading, "feedback"));
            case "roundsUsedUp" -> new RunEvent.RoundsUsedUp(handoff(reading));
            case "runPaused" -> new RunEvent.RunPaused(reason(reading.mustHave("reason")));
            case "runResumed" -> new RunEvent.RunResumed();
            case "runFinished" -> new RunEvent.RunFinished(outcome(reading.mustHave("outcome")));
            default ->
                ToolEventJson.event(reading, type)
                        .or(() -> ReviewEventJson.event(reading, type))
                        .orElseThrow(() -> Keys.newer(reading, TYPE, type));
        };
    }

    private static RunEvent failed(Reading reading) {
        return new RunEvent.StepFailed(
                step(reading), attempt(reading), ExchangeJson.failure(reading), ExchangeJson.transcript(reading));
    }

    private static RunEvent started(Reading reading) {
        var origin = reading.tree("origin");
        var settings = new RunSettings(
                whole(reading, "number"),
                reading.text("model", ""),
                origin == null ? null : origin(reading.mustHave("origin")),
                reading.yesNo("rehearsal", false),
                reading.text("place", ""),
                SamplesJson.samples(reading.tree("samples")));
        return new RunEvent.RunStarted(workflow(reading), fields(reading, "input"), settings);
    }

    private static RunSettings.Origin origin(Reading origin) {
        var run = origin.mustText("run", FACT);
        var facts = origin.longOrNull("facts");
        if (!RunId.isOne(run) || facts == null || facts < 1) {
            throw origin.wrong("run", "must be a run.");
        }
        return new RunSettings.Origin(new RunId(run), whole(origin, "number"), facts);
    }

    private static Workflow workflow(Reading reading) {
        var tree = reading.tree("workflow");
        if (tree == null) {
            throw reading.wrong("workflow", "is missing.");
        }
        try {
            return WorkflowJson.fromTree(tree).workflow();
        } catch (UnreadableWorkflowException e) {
            throw new Misread(JsonPointer.empty(), e.title() + " " + e.why());
        }
    }

    private static RunEvent wayChosen(Reading reading) {
        var way = reading.textOrNull("handoff");
        return new RunEvent.WayChosen(
                step(reading),
                way == null ? null : new HandoffId(way),
                reading.text("why", ""),
                ExchangeJson.transcript(reading));
    }

    private static HelpAnswer help(Reading answer) {
        var type = answer.mustText(TYPE, FACT);
        return switch (type) {
            case "tryAgain" -> new HelpAnswer.TryAgain(answer.textOrNull("model"));
            case "useAnswer" -> new HelpAnswer.UseAnswer(fields(answer, "fields"));
            case "useOtherwise" -> new HelpAnswer.UseOtherwise();
            case "takeWay" -> new HelpAnswer.TakeWay(handoff(answer));
            case "stop" -> new HelpAnswer.Stop();
            default -> throw Keys.newer(answer, TYPE, type);
        };
    }

    private static PauseReason reason(Reading reason) {
        var type = reason.mustText(TYPE, FACT);
        return switch (type) {
            case "wished" -> new PauseReason.Wished();
            case "limit" -> new PauseReason.Limit(LIMITS.read(reason, "what"), reason.text("allowed", ""));
            case "repeats" -> new PauseReason.Repeats(handoff(reason));
            case "repeatsTool" ->
                new PauseReason.RepeatsTool(new NodeId(reason.mustText("node", FACT)), reason.text("words", ""));
            default -> throw Keys.newer(reason, TYPE, type);
        };
    }

    private static RunOutcome outcome(Reading outcome) {
        var type = outcome.mustText(TYPE, FACT);
        return switch (type) {
            case "done" -> new RunOutcome.Done(fields(outcome, "result"));
            case "failed" ->
                new RunOutcome.Failed(new NodeId(outcome.mustText("node", FACT)), ExchangeJson.failure(outcome));
            case "stopped" -> new RunOutcome.Stopped(outcome.text("why", ""));
            default -> throw Keys.newer(outcome, TYPE, type);
        };
    }

    static StepKey step(Reading reading) {
        int visit = whole(reading, "visit");
        if (visit < 1) {
            throw reading.wrong("visit", "must be 1 or more.");
        }
        return new StepKey(new NodeId(reading.mustText("node", FACT)), visit);
    }

    static int attempt(Reading reading) {
        return whole(reading, "attempt");
    }

    private static HandoffId handoff(Reading reading) {
        return new HandoffId(reading.mustText("handoff", FACT));
    }

    static int whole(Reading reading, String key) {
        var whole = reading.wholeOrNull(key);
        if (whole == null) {
            throw reading.wrong(key, "is missing.");
        }
        return whole;
    }

    static Fields fields(Reading reading, String key) {
        var fields = reading.fieldsOrNull(key);
        return fields == null ? Fields.NONE : fields;
    }
}
