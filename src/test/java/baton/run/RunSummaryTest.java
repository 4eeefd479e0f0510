package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSummaryTest {

    private static String headline(Scenario scenario) {
        return RunSummary.of(scenario.state()).headline();
    }

    private static Scenario three() {
        return Scenario.of(Flow.withStart()
                .agents("Research and write", "b", "c")
                .chain("start", "Research and write")
                .chain("start", "b")
                .chain("start", "c")
                .drawn());
    }

    @Test
    void says_who_is_at_work_and_counts_heads_not_words() {
        assertThat(headline(three().begins("Research and write"))).isEqualTo("Research and write is working.");
        assertThat(headline(three().begins("b").begins("c"))).isEqualTo("b and c are working.");
        assertThat(headline(three().begins("Research and write").begins("b").begins("c")))
                .isEqualTo("Research and write, b and c are working.");
    }

    @Test
    void says_who_waits_for_the_person() {
        assertThat(headline(Scenario.of(Flow.withStart()
                        .review("x")
                        .review("y")
                        .chain("start", "x")
                        .chain("start", "y")
                        .drawn())))
                .isEqualTo("Waits for you at x and y.");
    }

    @Test
    void shows_the_beginning_of_the_input_and_cuts_no_sign_in_half() {
        var scenario =
                Scenario.of(Flow.withStart().agents("a").chain("start", "a").drawn(), "🙂".repeat(60));
        assertThat(RunSummary.of(scenario.state()).about()).isEqualTo("🙂".repeat(39) + "…");
    }

    @Test
    void a_rehearsal_says_that_it_is_one() {
        var workflow = Flow.withStart().agents("a").chain("start", "a").drawn();
        var begun = new RunEvent.RunStarted(
                workflow, Fields.of("message", "Hello"), new RunSettings(1, "practice").rehearsed());
        var started = RunSummary.of(
                RunState.of(List.of(new Recorded(new RunId("20261121-142203-k3f9"), 1, Instant.EPOCH, begun))));

        assertThat(started.rehearsal()).isTrue();
        assertThat(started.about()).doesNotContain("Rehearsal");
        assertThat(RunSummary.of(three().state()).rehearsal()).isFalse();
    }
}
