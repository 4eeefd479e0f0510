package baton.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.run.Delivery;
import baton.run.Effect;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunSettings;
import baton.run.StepKey;
import baton.run.ToolAnswer;
import baton.run.ToolCall;
import baton.run.ToolQuestion;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final StepKey STEP = new StepKey(new NodeId("qualifier"), 2);
    private static final HandoffId WAY = new HandoffId("h1");
    private static final Instant AT = Instant.parse("2026-11-21T14:22:03.120456Z");
    private static final Fields FIELDS = Fields.of("score", "82").with("half \uD83D", "\u0000 and \uDE00");
    private static final List<Delivery> RECEIVED = List.of(new Delivery(WAY, new NodeId("lead"), FIELDS));
    private static final Failure FAILURE =
            new Failure(Failure.Kind.SLOW_DOWN, "It asked to slow down.", "Wait.", "429", Duration.ofMillis(1500));
    private static final Transcript TRANSCRIPT = new Transcript(
            "llama",
            true,
            List.of(
                    new Exchange(
                            List.of(
                                    new Exchange.Told(Exchange.Speaker.RULES, "You are …"),
                                    new Exchange.Told(Exchange.Speaker.TASK, "Score it."),
                                    new Exchange.Told(Exchange.Speaker.AGENT, "82?")),
                            "{\"score\": 82}",
                            List.of("“reason” is missing"),
                            new Usage(120, 30, new BigDecimal("0.00012345678901234567")),
                            1234),
                    new Exchange(
                            List.of(new Exchange.Told(Exchange.Speaker.TOOL, "About us", List.of(), "call-1")),
                            "",
                            List.of(),
                            Usage.NONE,
                            5,
                            "Let me think.",
                            List.of(new ToolCall("call-2", "fetch_page", Fields.of("page", "acme.example"))),
                            3)));
    private static final ToolWish WISH = new ToolWish(
            new ToolCall("call-1", "fetch_page", FIELDS),
            "read the page acme.example",
            Effect.LOOKS,
            "read pages of acme.example",
            true,
            ToolWish.Leave.ASK,
            "");
    private static final ToolWish REFUSED = ToolWish.refused(
            new ToolCall("", "send_mail", Fields.NONE), "send a mail", Effect.LASTING, "It has no such tool.");

    /// At least one of every type, and of every closed choice inside them.
    static Stream<RunEvent> events() {
        return Stream.of(
                new RunEvent.RunStarted(AnyWorkflow.of(5), FIELDS, new RunSettings(14, "practice")),
                new RunEvent.RunStarted(
                        AnyWorkflow.of(6),
                        FIELDS,
                        new RunSettings(
                                15, "practice", new RunSettings.Origin(new RunId("20261121-142203-k3f9"), 14, 9))),
                new RunEvent.RunStarted(
                        AnyWorkflow.of(7),
                        FIELDS,
                        new RunSettings(16, "llama").rehearsed().from("3f9a")),
                new RunEvent.RunStarted(
                        AnyWorkflow.of(8),
                        FIELDS,
                        new RunSettings(17, "llama").withSamples(Map.of(STEP.node(), FIELDS))),
                new RunEvent.StepStarted(STEP, 1, RECEIVED),
                new RunEvent.StepStarted(STEP, 1, List.of()),
                new RunEvent.StepSucceeded(STEP, 1, FIELDS, TRANSCRIPT),
                new RunEvent.StepSucceeded(STEP, 1, Fields.NONE, Transcript.NONE),
                new RunEvent.StepFailed(STEP, 3, FAILURE, TRANSCRIPT),
                new RunEvent.RetryScheduled(STEP, 2, AT),
                new RunEvent.StepInterrupted(STEP, 1),
                new RunEvent.OtherwiseUsed(STEP, FIELDS),
                new RunEvent.StepPretended(STEP, FIELDS),
                new RunEvent.SampleUsed(STEP, FIELDS),
                new RunEvent.StepSkipped(STEP),
                new RunEvent.StepStopping(STEP),
                new RunEvent.WayChosen(STEP, WAY, "Because score is at least 70.", TRANSCRIPT),
                new RunEvent.WayChosen(STEP, null, "No way matched.", Transcript.NONE),
                new RunEvent.ReviewAsked(STEP, RECEIVED),
                new RunEvent.ReviewAnswered(STEP, new ReviewAnswer.Approve(FIELDS)),
                new RunEvent.ReviewAnswered(STEP, new ReviewAnswer.SendBack("Shorter.")),
                new RunEvent.ReviewAnswered(STEP, new ReviewAnswer.Reject("")),
                new RunEvent.ReviewReminded(STEP),
                new RunEvent.ReviewTimedOut(STEP, new ReviewAnswer.Reject("Nobody answered.")),
                new RunEvent.HelpAsked(STEP, new Failure(Failure.Kind.NO_WAY, "Nothing matched.", "Choose.", "")),
                new RunEvent.HelpAnswered(STEP, new HelpAnswer.TryAgain(null)),
                new RunEvent.HelpAnswered(STEP, new HelpAnswer.TryAgain("bigger")),
                new RunEvent.HelpAnswered(STEP, new HelpAnswer.UseAnswer(FIELDS)),
                new RunEvent.HelpAnswered(STEP, new HelpAnswer.UseOtherwise()),
                new RunEvent.HelpAnswered(STEP, new HelpAnswer.TakeWay(WAY)),
                new RunEvent.HelpAnswered(STEP, new HelpAnswer.Stop()),
                new RunEvent.ToolsWished(STEP, 1, "Let me look.", List.of(WISH, REFUSED), TRANSCRIPT),
                new RunEvent.ToolAsked(STEP, 1, ToolQuestion.MAY_IT),
                new RunEvent.ToolAnswered(STEP, 1, new ToolAnswer.Allow(ToolAnswer.Reach.ALWAYS)),
                new RunEvent.ToolAnswered(STEP, 1, new ToolAnswer.Deny(true)),
                new RunEvent.ToolAnswered(STEP, 1, new ToolAnswer.Deny(false)),
                new RunEvent.ToolAnswered(STEP, 1, new ToolAnswer.Say("Tuesday")),
                new RunEvent.ToolAnswered(STEP, 1, new ToolAnswer.DoIt()),
                new RunEvent.ToolAnswered(STEP, 1, new ToolAnswer.Stop()),
                new RunEvent.ToolStarted(STEP, 1),
                new RunEvent.ToolEnded(STEP, 1, new ToolResult.Gave("About us"), 12),
                new RunEvent.ToolEnded(STEP, 1, new ToolResult.Pretended("It would have been sent."), 0),
                new RunEvent.ToolEnded(STEP, 1, new ToolResult.Refused("It may not."), 0),
                new RunEvent.ToolEnded(STEP, 1, new ToolResult.Failed("The page is gone.", "404"), 7),
                new RunEvent.ToolInterrupted(STEP, 1),
                new RunEvent.ToolWaits(STEP, 1),
                new RunEvent.ToolWentOn(STEP, 1),
                new RunEvent.StepContinued(STEP, 1),
                new RunEvent.RoundStarted(WAY, 2, FIELDS),
                new RunEvent.RoundsUsedUp(WAY),
                new RunEvent.RunPaused(new PauseReason.Wished()),
                new RunEvent.RunPaused(new PauseReason.Limit(PauseReason.What.TOKENS, "200000")),
                new RunEvent.RunPaused(new PauseReason.Limit(PauseReason.What.TIME, "PT30M")),
                new RunEvent.RunPaused(new PauseReason.Repeats(WAY)),
                new RunEvent.RunPaused(new PauseReason.RepeatsTool(STEP.node(), "read a page")),
                new RunEvent.RunResumed(),
                new RunEvent.RunFinished(new RunOutcome.Done(FIELDS)),
                new RunEvent.RunFinished(new RunOutcome.Failed(STEP.node(), FAILURE)),
                new RunEvent.RunFinished(new RunOutcome.Stopped("You stopped it.")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_fact_comes_back_from_its_line_as_it_was(RunEvent event) throws Exception {
        var recorded = new Recorded(new RunId("20261121-142203-k3f9"), 7, AT, event);
        var line = EventJson.line(EventJson.toTree(recorded));
        assertThat(line).doesNotContain("\n");
        assertThat(EventJson.recordedFrom(EventJson.treeOf(line))).isEqualTo(recorded);
        assertThat(EventJson.eventFrom(EventJson.toTree(event))).isEqualTo(event);
    }

    @Test
    void every_type_of_fact_and_every_choice_inside_one_is_among_those_tried() {
        var tried = events().flatMap(event -> Stream.of(event, inside(event)))
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(tried).containsAll(leaves(RunEvent.class));
        assertThat(tried).containsAll(leaves(ReviewAnswer.class));
        assertThat(tried).containsAll(leaves(HelpAnswer.class));
        assertThat(tried).containsAll(leaves(ToolAnswer.class));
        assertThat(tried).containsAll(leaves(ToolResult.class));
        assertThat(tried).containsAll(leaves(RunOutcome.class));
        assertThat(tried).containsAll(leaves(PauseReason.class));
    }

    private static Object inside(RunEvent event) {
        return switch (event) {
            case RunEvent.ReviewAnswered(var _, var answer) -> answer;
            case RunEvent.HelpAnswered(var _, var answer) -> answer;
            case RunEvent.ToolAnswered(var _, var _, var answer) -> answer;
            case RunEvent.ToolEnded(var _, var _, var result, var _) -> result;
            case RunEvent.RunFinished(var outcome) -> outcome;
            case RunEvent.RunPaused(var reason) -> reason;
            default -> event;
        };
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(one -> leaves(one).stream())
                        .collect(Collectors.toSet())
                : Set.of(type);
    }

    @Property(tries = 200)
    void a_run_takes_its_workflow_along_whatever_it_is(@ForAll long seed) throws Exception {
        var started =
                new RunEvent.RunStarted(AnyWorkflow.of(seed), AnyWorkflow.fields(seed), new RunSettings(1, "practice"));
        var line = EventJson.line(EventJson.toTree(started));
        assertThat(EventJson.eventFrom(EventJson.treeOf(line))).isEqualTo(started);
    }

    /// Runs that people recorded hold these names for ever: one that is changed here makes them unreadable.
    @Test
    void the_names_on_disk_never_change() {
        assertThat(events().map(event -> EventJson.toTree(event).get("type").textValue())
                        .distinct())
                .containsExactly(
                        "runStarted",
                        "stepStarted",
                        "stepSucceeded",
                        "stepFailed",
                        "retryScheduled",
                        "stepInterrupted",
                        "otherwiseUsed",
                        "stepPretended",
                        "sampleUsed",
                        "stepSkipped",
                        "stepStopping",
                        "wayChosen",
                        "reviewAsked",
                        "reviewAnswered",
                        "reviewReminded",
                        "reviewTimedOut",
                        "helpAsked",
                        "helpAnswered",
                        "toolsWished",
                        "toolAsked",
                        "toolAnswered",
                        "toolStarted",
                        "toolEnded",
                        "toolInterrupted",
                        "toolWaits",
                        "toolWentOn",
                        "stepContinued",
                        "roundStarted",
                        "roundsUsedUp",
                        "runPaused",
                        "runResumed",
                        "runFinished");
        var kinds = new Keys<>(Failure.Kind.class);
        assertThat(Arrays.stream(Failure.Kind.values()).map(kinds::of))
                .containsExactly(
                        "keyRefused",
                        "outOfCredit",
                        "notRunning",
                        "noNetwork",
                        "noModel",
                        "slowDown",
                        "server",
                        "tookTooLong",
                        "tooMuchText",
                        "contractBroken",
                        "cutOff",
                        "refused",
                        "noTools",
                        "endlessTools",
                        "notPassed",
                        "outOfBudget",
                        "noWay",
                        "interrupted",
                        "stopped",
                        "unexpected");
        assertThat(EventJson.line(EventJson.toTree(
                        new RunEvent.StepSucceeded(STEP, 1, Fields.of("score", Value.of(82)), TRANSCRIPT))))
                .isEqualTo("{\"type\":\"stepSucceeded\",\"node\":\"qualifier\",\"visit\":2,\"attempt\":1,"
                        + "\"output\":{\"score\":82},\"transcript\":{\"model\":\"llama\",\"practice\":true,"
                        + "\"exchanges\":[{\"told\":[{\"speaker\":\"rules\",\"text\":\"You are …\"},"
                        + "{\"speaker\":\"task\",\"text\":\"Score it.\"},{\"speaker\":\"agent\",\"text\":\"82?\"}],"
                        + "\"said\":\"{\\\"score\\\": 82}\",\"wrong\":[\"“reason” is missing\"],"
                        + "\"tokensIn\":120,\"tokensOut\":30,\"cost\":0.00012345678901234567,\"tookMillis\":1234},"
                        + "{\"told\":[{\"speaker\":\"tool\",\"text\":\"About us\",\"answers\":\"call-1\"}],\"said\":\"\","
                        + "\"tokensIn\":0,\"tokensOut\":0,\"cost\":0,\"tookMillis\":5,\"thought\":\"Let me think.\","
                        + "\"calls\":[{\"id\":\"call-2\",\"tool\":\"fetch_page\",\"arguments\":{\"page\":\"acme.example\"}}],"
                        + "\"firstMillis\":3}]}}");
    }

    @Test
    void further_keys_around_a_fact_do_not_matter() throws Exception {
        var tree = EventJson.toTree(new RunEvent.RunResumed()).put("check", "abc");
        assertThat(EventJson.eventFrom(tree)).isEqualTo(new RunEvent.RunResumed());
    }

    @Test
    void what_a_newer_baton_recorded_is_refused_in_words() throws Exception {
        var type = EventJson.treeOf("{\"type\": \"stepTeleported\"}");
        assertThatThrownBy(() -> EventJson.eventFrom(type))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessage("This run was recorded by a newer Baton, which knows “stepTeleported”.");
        var answer = EventJson.treeOf(
                "{\"type\": \"reviewAnswered\", \"node\": \"a\", \"visit\": 1, \"answer\": {\"type\": \"delegate\"}}");
        assertThatThrownBy(() -> EventJson.eventFrom(answer)).hasMessageContaining("newer Baton");
    }

    @Test
    void a_line_that_is_damaged_is_refused_in_words() throws Exception {
        assertThatThrownBy(() -> EventJson.treeOf("{\"type\": \"runSt")).hasMessage("A line of the record is damaged.");
        assertThatThrownBy(() -> EventJson.treeOf("[]")).hasMessage("A line of the record is damaged.");
        var noVisit =
                EventJson.treeOf("{\"type\": \"stepInterrupted\", \"node\": \"a\", \"visit\": 0, \"attempt\": 1}");
        assertThatThrownBy(() -> EventJson.eventFrom(noVisit)).hasMessage("“visit” must be 1 or more.");
        var noPlace = EventJson.treeOf("{\"type\": \"runResumed\", \"run\": \"../..\", \"seq\": 1}");
        assertThatThrownBy(() -> EventJson.recordedFrom(noPlace)).hasMessage("A fact does not say where it belongs.");
    }
}
