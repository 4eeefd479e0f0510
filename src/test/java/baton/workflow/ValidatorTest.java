package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidatorTest {

    private static final Field SCORE =
            Field.of("score", new FieldType.Number(BigDecimal.ZERO, BigDecimal.valueOf(100)));

    private static Set<String> codes(Workflow workflow) {
        return Validator.check(workflow).stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static Flow duo() {
        return Flow.withStart().agents("a", "b").result("end").chain("start", "a", "b", "end");
    }

    private static Workflow given(UnaryOperator<NodeType.Agent> change) {
        return duo().agent("c", change).chain("a", "c").drawn();
    }

    @Test
    void tools_that_are_kept_to_something_and_tools_of_servers_are_no_problem() {
        assertThat(codes(given(agent -> agent.withTools(List.of(
                                ToolChoice.of("fetchPage", "acme.example"),
                                ToolChoice.of("tables"),
                                ToolChoice.of("askPerson"),
                                ToolChoice.of("mcp:mail/send")))
                        .withKnowledge(List.of("handbook"))
                        .withGuards(List.of(new Guard.Never("guaranteed"))))))
                .isEmpty();
    }

    @Test
    void a_good_workflow_has_no_problems() {
        assertThat(Validator.check(duo().drawn())).isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> wrong() {
        return Stream.of(
                wrong("start.missing", Workflow.EMPTY),
                wrong(
                        "start.second",
                        duo().node("again", new NodeType.Start(List.of())).drawn()),
                wrong("start.alone", Flow.withStart().drawn()),
                wrong(
                        "limits.nothing",
                        duo().limits(new RunLimits(0, null, null, null, Fields.NONE))
                                .drawn()),
                wrong(
                        "limits.nothing",
                        duo().limits(new RunLimits(null, null, 0L, null, Fields.NONE))
                                .drawn()),
                wrong(
                        "limits.nothing",
                        duo().limits(new RunLimits(null, java.time.Duration.ZERO, null, null, Fields.NONE))
                                .drawn()),
                wrong(
                        "agent.timeout",
                        duo().agent(
                                        "patient",
                                        agent -> agent.withLimits(
                                                AgentLimits.USUAL.withTimeout(java.time.Duration.ofDays(400_000))))
                                .chain("a", "patient")
                                .drawn()),
                wrong("agent.tool.unknown", given(agent -> agent.withTools(List.of(ToolChoice.of("teleport"))))),
                wrong("agent.tool.nowhere", given(agent -> agent.withTools(List.of(ToolChoice.of("fetchPage", " "))))),
                wrong("agent.tool.nowhere", given(agent -> agent.withTools(List.of(ToolChoice.of("readFiles"))))),
                wrong("agent.tool.nowhere", given(agent -> agent.withTools(List.of(ToolChoice.of("runWorkflow"))))),
                wrong("agent.knowledge", given(agent -> agent.withKnowledge(List.of("notes.md", " ")))),
                wrong("agent.guard", given(agent -> agent.withGuards(List.of(new Guard.Never(""))))),
                wrong(
                        "name.missing",
                        duo().agent("x").but(node -> node.withName(" ")).drawn()),
                wrong(
                        "name.twice",
                        duo().agent("x")
                                .but(node -> node.withName("a"))
                                .chain("a", "x")
                                .drawn()),
                wrong(
                        "agent.instructions",
                        duo().agent("x", agent -> agent.withInstructions("")).drawn()),
                wrong(
                        "agent.otherwise",
                        duo().agent("x", agent -> agent.withOnFailure(OnFailure.CONTINUE))
                                .drawn()),
                wrong(
                        "agent.forEach",
                        duo().agent("x")
                                .but(node -> node.withExtras(Fields.of("forEach", "leads")))
                                .drawn()),
                wrong(
                        "agent.limits",
                        duo().agent("x", agent -> agent.withLimits(AgentLimits.USUAL.withTries(0)))
                                .drawn()),
                wrong("decision.noWay", duo().decision("d").chain("a", "d").drawn()),
                wrong(
                        "decision.otherwise",
                        duo().decision("d")
                                .agent("x")
                                .chain("a", "d")
                                .rule("d", "x", "message", Operator.IS, Value.of("y"))
                                .drawn()),
                wrong(
                        "type.notRunnable",
                        duo().node("t", new NodeType.Other("team")).drawn()),
                wrong(
                        "result.saveAs",
                        duo().node("file", new NodeType.Result(List.of(), "letter.txt"))
                                .chain("a", "file")
                                .drawn()),
                wrong(
                        "name.notShown",
                        duo().node("look", new NodeType.Result(List.of("nothing"), null))
                                .gives("a", "look", SCORE)
                                .drawn()),
                wrong("node.unreached", duo().agent("island").drawn()),
                wrong("handoff.gone", duo().chain("a", "ghost").drawn()),
                wrong(
                        "handoff.intoStart",
                        duo().again("b", "start", new Route.Always(), 2).drawn()),
                wrong("handoff.afterResult", duo().agent("x").chain("end", "x").drawn()),
                wrong(
                        "handoff.notReview",
                        duo().agent("x").when("a", "x", new Route.Approved()).drawn()),
                wrong(
                        "handoff.notAgent",
                        duo().agent("x").when("start", "x", new Route.Failed()).drawn()),
                wrong(
                        "handoff.repair",
                        duo().agent("x")
                                .handoff("a", "x", one -> one.withRepair(-1))
                                .drawn()),
                wrong("loop.endless", duo().chain("b", "a").drawn()),
                wrong("loop.endless", duo().chain("a", "a").drawn()),
                wrong(
                        "loop.rounds",
                        duo().again("b", "a", new Route.Always(), 0).drawn()),
                wrong(
                        "loop.notBack",
                        duo().agent("c")
                                .chain("start", "c")
                                .again("b", "c", new Route.Always(), 2)
                                .drawn()),
                wrong(
                        "loop.crossed",
                        duo().agent("side")
                                .chain("a", "side")
                                .again("b", "a", new Route.Always(), 2)
                                .drawn()),
                wrong(
                        "contract.conflict",
                        Flow.withStart()
                                .agents("a", "b", "c")
                                .chain("start", "a")
                                .gives("a", "b", SCORE)
                                .gives("a", "c", Field.of("score", Field.TEXT))
                                .drawn()),
                wrong(
                        "contract.notThere",
                        duo().review("r")
                                .agent("x")
                                .chain("a", "r")
                                .gives("r", "x", SCORE)
                                .drawn()),
                wrong(
                        "field.name",
                        duo().agent("x")
                                .gives("a", "x", Field.of("", Field.TEXT))
                                .drawn()),
                wrong(
                        "field.twice",
                        duo().agent("x").gives("a", "x", SCORE, SCORE).drawn()),
                wrong(
                        "field.characters",
                        duo().agent("x")
                                .gives("a", "x", Field.of("a.b", Field.TEXT))
                                .drawn()),
                wrong(
                        "field.range",
                        duo().agent("x")
                                .gives("a", "x", Field.of("n", new FieldType.Number(BigDecimal.TEN, BigDecimal.ONE)))
                                .drawn()),
                wrong(
                        "field.options",
                        duo().agent("x")
                                .gives("a", "x", Field.of("c", new FieldType.Choice(List.of(" "))))
                                .drawn()),
                wrong(
                        "rule.unknown",
                        duo().agent("x")
                                .rule("a", "x", "nothing", Operator.IS, Value.of("y"))
                                .drawn()),
                wrong(
                        "name.unknown",
                        duo().agent("x", agent -> agent.withInstructions("Use {{nobody}}"))
                                .chain("a", "x")
                                .drawn()),
                wrong(
                        "name.unknown",
                        duo().agent("x", agent -> agent.withInstructions("Use {{b.message}}"))
                                .chain("a", "x")
                                .drawn()));
    }

    private static org.junit.jupiter.params.provider.Arguments wrong(String code, Workflow workflow) {
        return org.junit.jupiter.params.provider.Arguments.of(code, workflow);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void each_thing_that_can_be_wrong_is_found(String code, Workflow workflow) {
        assertThat(codes(workflow)).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void each_quick_fix_takes_its_problem_away(String code, Workflow workflow) {
        for (var problem : Validator.check(workflow)) {
            for (var fix : problem.fixes()) {
                var mended = Validator.check(Edits.apply(workflow, fix.edit()));
                assertThat(mended)
                        .as(fix.label())
                        .noneMatch(left -> left.code().equals(problem.code())
                                && left.place().equals(problem.place())
                                && left.title().equals(problem.title()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void problems_are_said_in_words_that_people_know(String code, Workflow workflow) {
        for (var problem : Validator.check(workflow)) {
            assertThat(problem.title() + problem.why())
                    .doesNotContainPattern("(?i)\\b(node|edge|graph|null|invalid|exception|schema|token)\\b");
            assertThat(problem.title()).endsWithIgnoringCase(problem.title().endsWith("?") ? "?" : ".");
            assertThat(problem.title().length() + problem.why().length()).isLessThanOrEqualTo(200);
        }
    }

    @Test
    void what_stops_a_run_comes_before_what_only_warns() {
        var problems = Validator.check(duo().agent("island")
                .agent("x", agent -> agent.withInstructions(""))
                .drawn());
        assertThat(problems).extracting(Problem::severity).isSorted();
    }

    @Test
    void a_field_of_any_earlier_step_can_be_named_with_or_without_the_step() {
        var flow = Flow.withStart()
                .agent("a")
                .agent("b", agent -> agent.withInstructions("{{message}} {{start.message}} {{ a.score }}"))
                .chain("start", "a")
                .gives("a", "b", SCORE)
                .drawn();
        assertThat(codes(flow)).isEmpty();
    }

    @Test
    void two_thousand_steps_on_a_circle_are_checked_without_running_out_of_stack() {
        var ids = Stream.iterate(0, count -> count + 1)
                .limit(2_000)
                .map(count -> "n" + count)
                .toArray(String[]::new);
        var flow = Flow.withStart()
                .agents(ids)
                .chain(ids)
                .chain("start", "n0")
                .chain("n1999", "n5")
                .drawn();
        assertThat(codes(flow)).contains("loop.endless");
    }

    @Test
    void a_limit_on_time_is_watched_and_no_problem() {
        var limited = duo().limits(new RunLimits(null, java.time.Duration.ofMinutes(30), null, null, Fields.NONE))
                .drawn();
        assertThat(Validator.check(limited)).isEmpty();
    }
}
