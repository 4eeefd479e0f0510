package baton.run;

import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.RunLimits;
import java.math.BigDecimal;
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
}
