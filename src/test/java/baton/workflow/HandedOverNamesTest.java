package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which names can be known where, as far as the drawing tells.
class HandedOverNamesTest {

    private static final NodeId LAST = new NodeId("last");

    private static Set<String> codes(Workflow workflow) {
        return Validator.check(workflow).stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static Flow with(String instructions) {
        return Flow.withStart().agent("last", agent -> agent.withInstructions(instructions));
    }

    @Test
    void who_takes_over_from_a_failed_agent_knows_what_went_wrong_and_what_it_had() {
        var drawn = with("{{problem}} {{message}}")
                .agents("a")
                .chain("start", "a")
                .when("a", "last", new Route.Failed())
                .drawn();
        assertThat(codes(drawn)).doesNotContain("name.unknown");
        assertThat(Contracts.receivedBy(drawn, LAST)).containsExactlyInAnyOrder("message", "problem");
    }

    @Test
    void who_comes_after_a_no_knows_the_reason_and_the_feedback() {
        for (var no : new Route[] {new Route.Rejected(), new Route.SentBack()}) {
            var word = no instanceof Route.Rejected ? "reason" : "feedback";
            var drawn = with("{{" + word + "}}")
                    .review("r")
                    .chain("start", "r")
                    .when("r", "last", no)
                    .drawn();
            assertThat(codes(drawn)).doesNotContain("name.unknown");
        }
    }

    @Test
    void nobody_knows_a_reason_after_a_yes() {
        assertThat(codes(with("{{reason}}")
                        .review("r")
                        .chain("start", "r", "last")
                        .drawn()))
                .contains("name.unknown");
    }

    @Test
    void a_ladder_of_decisions_takes_no_longer_than_its_length() {
        var flow = Flow.withStart().agents("last");
        var before = "start";
        for (int rung = 0; rung < 60; rung++) {
            flow.decision("d" + rung).review("l" + rung).review("r" + rung);
            flow.chain(before, "d" + rung, "l" + rung, "d" + (rung + 1));
            flow.chain("d" + rung, "r" + rung);
            before = "r" + rung;
        }
        flow.decision("d60").chain(before, "d60", "last");
        assertThat(Contracts.receivedBy(flow.drawn(), LAST)).containsExactly("message");
    }

    @Test
    void a_chain_may_be_deeper_than_the_stack_and_a_draft_may_go_in_circles() {
        var flow = Flow.withStart().agents("last");
        var names = new String[3001];
        names[0] = "start";
        for (int number = 1; number <= 3000; number++) {
            names[number] = "r" + number;
            flow.review(names[number]);
        }
        var drawn =
                flow.chain(names).chain("r3000", "last").chain("r3000", "r1").drawn();
        assertThat(Contracts.receivedBy(drawn, LAST)).containsExactly("message");
    }

    @Test
    void braces_that_never_close_are_read_in_no_time() {
        var endless = "{{a" + " ".repeat(200_000) + "{{a." + " ".repeat(200_000) + "x";
        assertThatCode(() -> assertThat(Template.parse(endless).placeholders()).isEmpty())
                .doesNotThrowAnyException();
    }
}
