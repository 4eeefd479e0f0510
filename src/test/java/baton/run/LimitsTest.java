package baton.run;

import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.RunLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final RunLimits TOKENS = new RunLimits(null, null, 100L, null, Fields.NONE);
    private static final RunLimits COST = new RunLimits(null, null, null, new BigDecimal("0.50"), Fields.NONE);

    private static Scenario chain(RunLimits limits) {
        return Scenario.of(Flow.withStart()
                .agents("a", "b", "c")
                .chain("start", "a", "b", "c")
                .limits(limits)
                .drawn());
    }

    private static Scenario uses(Scenario scenario, String node, long tokens, @Nullable String cost) {
        var call = new Exchange(
                List.of(), "x", List.of(), new Usage(tokens, 0, cost == null ? null : new BigDecimal(cost)), 1);
        scenario.begins(node);
        return scenario.happens(new RunEvent.StepSucceeded(
                scenario.key(node),
                scenario.step(node).attempt(),
                Fields.of("message", "x"),
                new Transcript("m", false, List.of(call))));
    }

    @Test
    void at_its_limit_of_tokens_a_run_pauses_with_what_it_did_and_may_then_use_as_much_again() {
        var scenario = uses(chain(TOKENS), "a", 350, "0").owes().is("a", DONE);
        assertThat(scenario.state().pause()).contains(new PauseReason.Limit(PauseReason.What.TOKENS, "100"));
        scenario.wishes(new Signal.Resume()).owes("b#1");
        uses(scenario, "b", 99, "0").owes("c#1");
    }

    @Test
    void at_its_limit_of_cost_a_run_pauses_and_may_then_use_as_much_again() {
        var scenario = uses(chain(COST), "a", 1, "2.00").owes();
        assertThat(scenario.state().pause()).contains(new PauseReason.Limit(PauseReason.What.COST, "0.50"));
        uses(scenario.wishes(new Signal.Resume()).owes("b#1"), "b", 1, "0.50").owes();
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.PAUSED);
    }

    @Test
    void a_price_that_nobody_knows_holds_nobody_up() {
        uses(chain(COST), "a", 1, null).owes("b#1");
    }

    @Test
    void where_a_limit_comes_close_only_as_many_start_as_it_allows_and_none_is_forgotten() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a", "b", "c")
                        .chain("start", "a")
                        .chain("start", "b")
                        .chain("start", "c")
                        .limits(new RunLimits(2, null, null, null, Fields.NONE))
                        .drawn())
                .owes("a#1", "b#1")
                .begins("a")
                .begins("b");
        assertThat(scenario.state().pause()).isPresent();
        scenario.wishes(new Signal.Resume()).is("c", READY).owes("c#1");
    }

    @Test
    void reviews_and_results_are_free() {
        Scenario.of(Flow.withStart()
                        .agents("a")
                        .review("r")
                        .result("end")
                        .chain("start", "a", "r", "end")
                        .limits(new RunLimits(1, null, null, null, Fields.NONE))
                        .drawn())
                .says("a", "x")
                .approves("r")
                .endsDoneWith(Fields.of("message", "x"));
    }

    @Test
    void a_run_that_was_only_paused_by_a_person_may_not_use_more() {
        var scenario = chain(new RunLimits(1, null, null, null, Fields.NONE)).begins("a");
        assertThat(scenario.state().pause()).isEmpty();
        scenario.wishes(new Signal.Pause()).wishes(new Signal.Resume());
        scenario.happens(new RunEvent.StepSucceeded(scenario.key("a"), 1, Fields.NONE, Transcript.NONE))
                .owes();
        assertThat(scenario.state().pause()).contains(new PauseReason.Limit(PauseReason.What.STEPS, "1"));
    }

    private static final RunLimits TIME = new RunLimits(null, Duration.ofMinutes(30), null, null, Fields.NONE);

    private static PauseReason thirtyMinutes() {
        return new PauseReason.Limit(PauseReason.What.TIME, "PT30M");
    }

    @Test
    void at_its_limit_of_time_a_run_pauses_while_the_step_under_way_is_finished() {
        var scenario = chain(TIME).begins("a").passes(Duration.ofMinutes(30));
        assertThat(scenario.state().pause()).contains(thirtyMinutes());
        scenario.happens(new RunEvent.StepSucceeded(scenario.key("a"), 1, Fields.of("message", "x"), Transcript.NONE))
                .owes()
                .is("b", READY);
        scenario.wishes(new Signal.Resume()).owes("b#1").begins("b").passes(Duration.ofMinutes(29));
        assertThat(scenario.state().pause()).isEmpty();
        scenario.passes(Duration.ofMinutes(1));
        assertThat(scenario.state().pause()).contains(thirtyMinutes());
    }

    @Test
    void the_time_a_person_takes_is_not_counted_and_nor_is_a_pause() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .review("check")
                        .chain("start", "a", "check", "b")
                        .limits(TIME)
                        .drawn())
                .begins("a")
                .later(Duration.ofMinutes(20))
                .happens(succeeded("a"))
                .passes(Duration.ofDays(3))
                .approves("check")
                .wishes(new Signal.Pause())
                .passes(Duration.ofDays(3))
                .wishes(new Signal.Resume())
                .begins("b")
                .passes(Duration.ofMinutes(9));
        assertThat(scenario.state().pause()).isEmpty();
        assertThat(scenario.state().totals().worked()).isEqualTo(Duration.ofMinutes(20));
        scenario.passes(Duration.ofMinutes(1));
        assertThat(scenario.state().pause()).contains(thirtyMinutes());
    }

    @Test
    void the_time_that_a_tool_waits_for_a_person_elsewhere_is_not_counted() {
        var scenario = usingATool("a").later(Duration.ofMinutes(10)).happens(waits());
        assertThat(scenario.state().isHeldUp()).isTrue();
        assertThat(scenario.state().isWaitingForPerson())
                .as("whether this run asks somebody")
                .isFalse();

        scenario.passes(Duration.ofDays(3)).happens(new RunEvent.ToolWentOn(scenario.key("a"), 1));

        assertThat(scenario.state().totals().worked()).isEqualTo(Duration.ofMinutes(10));
        scenario.passes(Duration.ofMinutes(19));
        assertThat(scenario.state().pause()).isEmpty();
        scenario.passes(Duration.ofMinutes(1));
        assertThat(scenario.state().pause()).contains(thirtyMinutes());
    }

    @Test
    void a_step_at_work_beside_a_tool_that_waits_elsewhere_is_counted() {
        var scenario = usingATool("a", "b").begins("b").happens(waits());
        assertThat(scenario.state().isHeldUp()).isFalse();
        scenario.passes(Duration.ofMinutes(30));
        assertThat(scenario.state().pause()).contains(thirtyMinutes());
    }

    @Test
    void a_tool_that_waited_when_baton_was_closed_waits_no_more_and_its_end_is_the_end_of_its_waiting() {
        var closed = usingATool("a").happens(waits()).happens(new RunEvent.ToolInterrupted(A, 1));
        assertThat(closed.step("a").tools().waiting()).isEmpty();
        var ended = usingATool("a").happens(waits()).happens(new RunEvent.ToolEnded(A, 1, new ToolResult.Gave("x"), 5));
        assertThat(ended.step("a").tools().waiting()).isEmpty();
        assertThat(ended.state().isHeldUp()).isFalse();
    }

    private static final StepKey A = new StepKey(new NodeId("a"), 1);

    private static RunEvent waits() {
        return new RunEvent.ToolWaits(A, 1);
    }

    /// `a` uses a tool; the others can begin.
    private static Scenario usingATool(String... agents) {
        var wish = new ToolWish(
                new ToolCall("1", "run_workflow", Fields.NONE),
                "run a workflow",
                Effect.CHANGES,
                "",
                true,
                ToolWish.Leave.GIVEN,
                "");
        var flow = Flow.withStart().agents(agents).limits(TIME);
        for (var agent : agents) {
            flow = flow.chain("start", agent);
        }
        return Scenario.of(flow.drawn())
                .begins("a")
                .happens(new RunEvent.ToolsWished(A, 1, "", List.of(wish), Transcript.NONE))
                .happens(new RunEvent.ToolStarted(A, 1));
    }

    @Test
    void a_deadline_that_passes_while_Baton_is_closed_holds_when_it_opens_again() {
        chain(TIME)
                .fails("a", Failure.Kind.NOT_RUNNING)
                .is("a", StepStatus.RETRYING)
                .owes("a#1")
                .passes(Duration.ofDays(1))
                .owes()
                .wishes(new Signal.Resume())
                .owes("a#1");
    }

    @Test
    void how_long_a_try_ran_that_Baton_did_not_see_the_end_of_is_not_counted() {
        var scenario = chain(TIME).begins("a").later(Duration.ofDays(1));
        scenario.happens(new RunEvent.StepInterrupted(scenario.key("a"), 1)).owes("a#1");
        assertThat(scenario.state().totals().worked()).isZero();
    }

    @Test
    void a_clock_that_is_put_back_a_year_takes_nothing_away_and_holds_nothing_up() {
        var scenario = chain(TIME).begins("a").later(Duration.ofDays(-365)).happens(succeeded("a"));
        assertThat(scenario.state().totals().worked()).isZero();
        scenario.owes("b#1").begins("b").passes(Duration.ofMinutes(31));
        assertThat(scenario.state().pause()).contains(thirtyMinutes());
    }

    @Test
    void a_limit_of_more_time_than_there_is_binds_nobody() {
        chain(new RunLimits(null, Duration.ofSeconds(Long.MAX_VALUE), null, null, Fields.NONE))
                .begins("a")
                .passes(Duration.ofDays(400))
                .happens(succeeded("a"))
                .owes("b#1");
    }

    private static RunEvent succeeded(String node) {
        return new RunEvent.StepSucceeded(
                new StepKey(new NodeId(node), 1), 1, Fields.of("message", "x"), Transcript.NONE);
    }

    @Test
    void a_try_that_waits_for_its_time_keeps_nobody_from_starting_who_is_ready() {
        Scenario.of(Flow.withStart()
                        .agents("limited", "plan", "next")
                        .chain("start", "limited")
                        .chain("start", "plan", "next")
                        .limits(new RunLimits(3, null, null, null, Fields.NONE))
                        .drawn())
                .fails("limited", Failure.Kind.SLOW_DOWN)
                .is("limited", StepStatus.RETRYING)
                .says("plan", "x")
                .owes("next#1");
    }
}
