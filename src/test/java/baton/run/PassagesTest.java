package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private final Workflow duo = Flow.withStart()
            .agents("writer")
            .review("editor")
            .result("end")
            .chain("start", "writer", "editor")
            .when("editor", "end", new Route.Approved())
            .again("editor", "writer", new Route.SentBack(), 2)
            .drawn();

    private HandoffId way(String from, String to) {
        return duo.from(new NodeId(from)).stream()
                .filter(one -> one.to().equals(new NodeId(to)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Fields> over(Scenario scenario, HandoffId way) {
        return Passages.of(scenario.facts(), way).stream()
                .map(Passages.Passage::fields)
                .toList();
    }

    @Test
    void what_the_run_was_given_goes_over_the_first_hand_off_at_once() {
        assertThat(over(Scenario.of(duo, "hello"), way("start", "writer")))
                .containsExactly(Fields.of("message", "hello"));
        assertThat(over(Scenario.of(duo), way("writer", "editor"))).isEmpty();
    }

    @Test
    void each_round_hands_over_anew_and_what_was_sent_back_is_told_too() {
        var scenario = Scenario.of(duo)
                .says("writer", "first")
                .sendsBack("editor", "Shorter")
                .says("writer", "second")
                .approves("editor");

        assertThat(over(scenario, way("writer", "editor")))
                .containsExactly(Fields.of("message", "first"), Fields.of("message", "second"));
        assertThat(over(scenario, way("editor", "writer"))).containsExactly(Fields.of("feedback", "Shorter"));
        assertThat(over(scenario, way("editor", "end"))).containsExactly(Fields.of("message", "second"));
        assertThat(over(scenario, way("start", "writer"))).hasSize(1);
    }

    @Test
    void between_two_rounds_it_is_not_taken() {
        var scenario = Scenario.of(duo).says("writer", "first");
        assertThat(Passages.isTaken(scenario.state(), way("writer", "editor"))).isTrue();
        assertThat(Passages.isTaken(scenario.state(), way("editor", "writer"))).isFalse();

        scenario.sendsBack("editor", "Shorter");
        assertThat(Passages.isTaken(scenario.state(), way("writer", "editor"))).isFalse();
        assertThat(Passages.isTaken(scenario.state(), way("editor", "writer"))).isTrue();
    }

    @Test
    void a_hand_off_that_the_run_does_not_have_was_never_taken() {
        var scenario = Scenario.of(duo);
        assertThat(over(scenario, new HandoffId("drawn-later"))).isEmpty();
        assertThat(Passages.isTaken(scenario.state(), new HandoffId("drawn-later")))
                .isFalse();
    }
}
