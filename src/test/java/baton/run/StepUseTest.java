package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Route;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepUseTest {

    private static final NodeId WRITER = new NodeId("writer");

    private final Scenario scenario = Scenario.of(Flow.withStart()
            .agents("writer")
            .review("editor")
            .result("end")
            .chain("start", "writer", "editor")
            .when("editor", "end", new Route.Approved())
            .again("editor", "writer", new Route.SentBack(), 2)
            .drawn());

    private StepUse used() {
        return StepUse.of(scenario.state(), WRITER);
    }

    private static Transcript call(long in, long out, String cost, boolean practice) {
        var usage = new Usage(in, out, new BigDecimal(cost));
        return new Transcript("m", practice, List.of(new Exchange(List.of(), "x", List.of(), usage, 10)));
    }

    private void writes(Transcript transcript) {
        scenario.begins("writer")
                .happens(new RunEvent.StepSucceeded(
                        scenario.key("writer"),
                        scenario.step("writer").attempt(),
                        Fields.of("message", "text"),
                        transcript));
    }

    @Test
    void who_has_asked_no_model_has_used_nothing() {
        assertThat(used()).isEqualTo(StepUse.NONE);
        writes(Transcript.NONE);
        assertThat(used().isThere()).isFalse();
    }

    @Test
    void all_tries_of_a_turn_are_counted() {
        scenario.begins("writer")
                .happens(new RunEvent.StepFailed(
                        scenario.key("writer"),
                        1,
                        Scenario.failure(Failure.Kind.TOOK_TOO_LONG),
                        call(100, 10, "0.01", false)))
                .passes(java.time.Duration.ofMinutes(5));
        writes(call(100, 30, "0.02", false));

        assertThat(used().usage()).isEqualTo(new Usage(200, 40, new BigDecimal("0.03")));
        assertThat(used().practice()).isFalse();
    }

    @Test
    void a_new_turn_counts_anew_and_all_turns_are_told_together() {
        writes(call(100, 10, "0.01", true));
        scenario.sendsBack("editor", "Shorter");
        writes(call(120, 5, "0.02", true));

        assertThat(used())
                .isEqualTo(new StepUse(
                        2,
                        new Usage(120, 5, new BigDecimal("0.02")),
                        new Usage(220, 15, new BigDecimal("0.03")),
                        true));
        assertThat(scenario.state().totals().usage()).isEqualTo(used().inAll());
    }
}
