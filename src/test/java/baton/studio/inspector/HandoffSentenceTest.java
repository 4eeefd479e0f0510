package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoffSentenceTest {

    private static final Contract THREE = Contract.of(
            Field.of("score", new FieldType.Number(null, null)),
            Field.of("reason", Field.TEXT),
            Field.of("email", new FieldType.Email()));

    @Test
    void says_who_gives_what_to_whom() {
        var flow = flow().handoff("writer", "boss", handoff -> handoff.withGives(THREE))
                .drawn();

        assertThat(said(flow, "writer>boss")).isEqualTo("writer gives score, reason and email to boss.");
    }

    @Test
    void says_what_is_handed_over_where_nothing_was_agreed() {
        var flow = flow().chain("start", "writer", "boss").drawn();

        assertThat(said(flow, "start>writer")).isEqualTo("start gives everything it has to writer.");
        assertThat(said(flow, "writer>boss")).isEqualTo("writer gives a message to boss.");
    }

    @Test
    void reads_rules_aloud() {
        var rule = new Rule.Any(List.of(
                new Rule.Compare("score", Operator.AT_LEAST, Value.of(70)),
                new Rule.Not(new Rule.Compare("reason", Operator.CONTAINS, Value.of("spam")))));
        var flow = flow().handoff(
                        "writer", "boss", handoff -> handoff.withGives(THREE).withWhen(new Route.When(rule)))
                .drawn();

        assertThat(said(flow, "writer>boss"))
                .isEqualTo("When score is at least 70 or reason does not contain spam, writer gives score, reason and"
                        + " email to boss.");
    }

    @Test
    void tells_the_answers_of_a_review_apart() {
        var flow = flow().when("boss", "end", new Route.Approved())
                .handoff(
                        "boss",
                        "writer",
                        back -> back.withWhen(new Route.SentBack()).withAgain(new Again(3)))
                .when("boss", "archive", new Route.Rejected())
                .drawn();

        assertThat(said(flow, "boss>end")).isEqualTo("When it is approved at boss, end gets everything it has.");
        assertThat(said(flow, "boss>writer"))
                .isEqualTo("When boss sends it back, writer gets the feedback and tries again. It may go back up to 3"
                        + " times.");
        assertThat(said(flow, "boss>archive"))
                .isEqualTo("When it is rejected at boss, archive gets everything it has.");
    }

    @Test
    void tells_of_failures_and_of_everything_else() {
        var flow = flow().when("writer", "archive", new Route.Failed())
                .decision("fork")
                .chain("fork", "end")
                .drawn();

        assertThat(said(flow, "writer>archive")).isEqualTo("If writer fails, archive takes over.");
        assertThat(said(flow, "fork>end"))
                .isEqualTo("When no other way matches, fork hands everything it has on to end.");
    }

    private static Flow flow() {
        return Flow.withStart().agent("writer").review("boss").result("end").result("archive");
    }

    private static String said(Workflow workflow, String handoff) {
        return HandoffSentence.of(
                workflow, workflow.handoff(new HandoffId(handoff)).orElseThrow());
    }
}
