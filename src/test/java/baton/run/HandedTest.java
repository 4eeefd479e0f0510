package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandedTest {

    private static final Field SCORE = Field.of("score", new FieldType.Number(null, null));
    private static final Field REASON = Field.of("reason", Field.LONG_TEXT);
    private static final NodeId MANAGER = new NodeId("manager");

    private static Flow scored() {
        return Flow.withStart()
                .agent("qualifier")
                .review("manager")
                .result("end")
                .chain("start", "qualifier")
                .gives("qualifier", "manager", SCORE, REASON)
                .chain("manager", "end");
    }

    private static Fields given() {
        return Fields.of("score", Value.of(82)).with("reason", "Why not");
    }

    @Test
    void the_kinds_come_from_the_contract() {
        var state = Scenario.of(scored().drawn()).gives("qualifier", given()).state();

        assertThat(Handed.to(state, MANAGER).contract().fields()).containsExactly(SCORE, REASON);
        assertThat(Handed.to(state, MANAGER).fields()).isEqualTo(given());
    }

    @Test
    void where_a_hand_off_agreed_on_nothing_they_come_from_further_up() {
        var flow = Flow.withStart()
                .agent("qualifier")
                .review("first")
                .review("manager")
                .result("end")
                .chain("start", "qualifier")
                .gives("qualifier", "first", SCORE, REASON)
                .chain("first", "manager", "end");
        var state = Scenario.of(flow.drawn())
                .gives("qualifier", given())
                .approves("first")
                .state();

        assertThat(Handed.to(state, MANAGER).contract().fields()).containsExactly(SCORE, REASON);
    }

    @Test
    void a_value_that_nobody_announced_is_judged_by_itself() {
        assertThat(Handed.judged(Value.of(3))).isEqualTo(new FieldType.Number(null, null));
        assertThat(Handed.judged(new Value.YesNo(true))).isEqualTo(new FieldType.YesNo());
        assertThat(Handed.judged(Value.of("short"))).isEqualTo(Field.TEXT);
        assertThat(Handed.judged(Value.of("two\nlines"))).isEqualTo(Field.LONG_TEXT);
        assertThat(Handed.judged(new Value.Items(List.of(Value.of("a"))))).isEqualTo(new FieldType.ListOf(Field.TEXT));
    }

    @Test
    void a_review_that_names_fields_shows_no_others() {
        var flow = scored().but(node -> node).node("unused", new NodeType.Result(List.of(), null));
        var narrowed = flow.drawn();
        var state = Scenario.of(narrowed.withGraph(
                        narrowed.nodes().stream()
                                .map(node -> node.id().equals(MANAGER)
                                        ? node.withType(new NodeType.Review("Good?", List.of("reason")))
                                        : node)
                                .filter(node -> !node.id().value().equals("unused"))
                                .toList(),
                        narrowed.handoffs()))
                .gives("qualifier", given())
                .state();

        assertThat(Handed.to(state, MANAGER).contract().names()).containsExactly("reason");
        assertThat(Handed.to(state, MANAGER).fields().names()).containsExactly("reason");
    }

    @Test
    void feedback_of_earlier_rounds_is_not_among_it() {
        var flow = scored().again("manager", "qualifier", new Route.SentBack(), 2);
        var run = Scenario.of(flow.drawn()).gives("qualifier", given()).sendsBack("manager", "Why?");

        assertThat(Handed.to(run.state(), new NodeId("qualifier")).contract().names())
                .containsExactly("message");
    }
}
