package baton.files;

import baton.run.Effect;
import baton.run.RunEvent;
import baton.run.ToolAnswer;
import baton.run.ToolCall;
import baton.run.ToolQuestion;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.workflow.Fields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;

/// Facts about tools. What is said of [EventWriter] holds here, too.
final class ToolEventJson {

    private static final Keys<Effect> EFFECTS = new Keys<>(Effect.class);
    private static final Keys<ToolWish.Leave> LEAVES = new Keys<>(ToolWish.Leave.class);
    private static final Keys<ToolQuestion> QUESTIONS = new Keys<>(ToolQuestion.class);
    private static final Keys<ToolAnswer.Reach> REACHES = new Keys<>(ToolAnswer.Reach.class);
    private static final String FACT = "A fact";
    private static final String USE = "use";

    private ToolEventJson() {}

    static Writing tool(RunEvent.OfTool event) {
        return switch (event) {
            case RunEvent.ToolsWished(var _, var attempt, var said, var wishes, var transcript) ->
                EventWriter.tried("toolsWished", event, attempt)
                        .textUnlessEmpty("said", said)
                        .put("wishes", Writing.list(wishes, ToolEventJson::tree))
                        .orNothing("transcript", ExchangeJson.tree(transcript));
            case RunEvent.ToolAsked(var _, var use, var question) ->
                EventWriter.of("toolAsked", event).whole(USE, use).text("question", QUESTIONS.of(question));
            case RunEvent.ToolAnswered(var _, var use, var answer) ->
                EventWriter.of("toolAnswered", event).whole(USE, use).put("answer", tree(answer));
            case RunEvent.ToolStarted(var _, var use) ->
                EventWriter.of("toolStarted", event).whole(USE, use);
            case RunEvent.ToolEnded(var _, var use, var result, var tookMillis) ->
                EventWriter.of("toolEnded", event)
                        .whole(USE, use)
                        .put("result", tree(result))
                        .whole("tookMillis", tookMillis);
            case RunEvent.ToolInterrupted(var _, var use) ->
                EventWriter.of("toolInterrupted", event).whole(USE, use);
            case RunEvent.ToolWaits(var _, var use) ->
                EventWriter.of("toolWaits", event).whole(USE, use);
            case RunEvent.ToolWentOn(var _, var use) ->
                EventWriter.of("toolWentOn", event).whole(USE, use);
            case RunEvent.StepStopping _ -> EventWriter.of("stepStopping", event);
            case RunEvent.StepContinued(var _, var attempt) -> EventWriter.tried("stepContinued", event, attempt);
        };
    }

    /// The fact of this type; nothing if it is none about tools.
    static Optional<RunEvent> event(Reading reading, String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "toolsWished" ->
                        new RunEvent.ToolsWished(
                                EventReader.step(reading),
                                EventReader.attempt(reading),
                                reading.text("said", ""),
                                reading.each("wishes", ToolEventJson::wish),
                                ExchangeJson.transcript(reading));
                    case "toolAsked" ->
                        new RunEvent.ToolAsked(
                                EventReader.step(reading), use(reading), QUESTIONS.read(reading, "question"));
                    case "toolAnswered" ->
                        new RunEvent.ToolAnswered(
                                EventReader.step(reading), use(reading), answer(reading.mustHave("answer")));
                    case "toolStarted" -> new RunEvent.ToolStarted(EventReader.step(reading), use(reading));
                    case "toolEnded" ->
                        new RunEvent.ToolEnded(
                                EventReader.step(reading),
                                use(reading),
                                result(reading.mustHave("result")),
                                Objects.requireNonNullElse(reading.longOrNull("tookMillis"), 0L));
                    case "toolInterrupted" -> new RunEvent.ToolInterrupted(EventReader.step(reading), use(reading));
                    case "toolWaits" -> new RunEvent.ToolWaits(EventReader.step(reading), use(reading));
                    case "toolWentOn" -> new RunEvent.ToolWentOn(EventReader.step(reading), use(reading));
                    case "stepStopping" -> new RunEvent.StepStopping(EventReader.step(reading));
                    case "stepContinued" ->
                        new RunEvent.StepContinued(EventReader.step(reading), EventReader.attempt(reading));
                    default -> null;
                });
    }

    private static int use(Reading reading) {
        return EventReader.whole(reading, USE);
    }

    static ObjectNode tree(ToolCall call) {
        return new Writing()
                .textUnlessEmpty("id", call.id())
                .text("tool", call.tool())
                .fields("arguments", call.arguments())
                .with(Fields.NONE);
    }

    static ToolCall call(Reading reading) {
        return new ToolCall(reading.text("id", ""), reading.text("tool", ""), EventReader.fields(reading, "arguments"));
    }

    private static ObjectNode tree(ToolWish wish) {
        return new Writing()
                .put("call", tree(wish.call()))
                .text("words", wish.words())
                .text("effect", EFFECTS.of(wish.effect()))
                .textUnlessEmpty("scope", wish.scope())
                .orNothing("repeatable", wish.repeatable() ? ValueJson.NODES.booleanNode(true) : null)
                .text("leave", LEAVES.of(wish.leave()))
                .textUnlessEmpty("why", wish.why())
                .with(Fields.NONE);
    }

    private static ToolWish wish(Reading reading) {
        return new ToolWish(
                call(reading.mustHave("call")),
                reading.text("words", ""),
                EFFECTS.read(reading, "effect"),
                reading.text("scope", ""),
                reading.yesNo("repeatable", false),
                LEAVES.read(reading, "leave"),
                reading.text("why", ""));
    }

    private static ObjectNode tree(ToolResult result) {
        return (switch (result) {
                    case ToolResult.Gave _ -> EventWriter.typed("gave");
                    case ToolResult.Pretended _ -> EventWriter.typed("pretended");
                    case ToolResult.Refused _ -> EventWriter.typed("refused");
                    case ToolResult.Failed(var _, var details) ->
                        EventWriter.typed("failed").textUnlessEmpty("details", details);
                })
                .text("text", result.text())
                .with(Fields.NONE);
    }

    private static ToolResult result(Reading reading) {
        var type = reading.mustText("type", FACT);
        var text = reading.text("text", "");
        return switch (type) {
            case "gave" -> new ToolResult.Gave(text);
            case "pretended" -> new ToolResult.Pretended(text);
            case "refused" -> new ToolResult.Refused(text);
            case "failed" -> new ToolResult.Failed(text, reading.text("details", ""));
            default -> throw Keys.newer(reading, "type", type);
        };
    }

    private static ObjectNode tree(ToolAnswer answer) {
        return (switch (answer) {
                    case ToolAnswer.Allow(var reach) ->
                        EventWriter.typed("allow").text("reach", REACHES.of(reach));
                    case ToolAnswer.Deny(var always) ->
                        EventWriter.typed("deny")
                                .orNothing("always", always ? ValueJson.NODES.booleanNode(true) : null);
                    case ToolAnswer.Say(var text) -> EventWriter.typed("say").text("text", text);
                    case ToolAnswer.DoIt _ -> EventWriter.typed("doIt");
                    case ToolAnswer.Stop _ -> EventWriter.typed("stop");
                })
                .with(Fields.NONE);
    }

    private static ToolAnswer answer(Reading reading) {
        var type = reading.mustText("type", FACT);
        return switch (type) {
            case "allow" -> new ToolAnswer.Allow(REACHES.read(reading, "reach"));
            case "deny" -> new ToolAnswer.Deny(reading.yesNo("always", false));
            case "say" -> new ToolAnswer.Say(reading.text("text", ""));
            case "doIt" -> new ToolAnswer.DoIt();
            case "stop" -> new ToolAnswer.Stop();
            default -> throw Keys.newer(reading, "type", type);
        };
    }
}
