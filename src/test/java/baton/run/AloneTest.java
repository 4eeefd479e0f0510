package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Validator;
import org.junit.jupiter.api.Test;

class AloneTest {

    private static final Field SCORE = Field.of("score", new FieldType.Number(null, null));
    private static final Alone.Names NAMES = new Alone.Names("Trying it", "What it gets", "What it gives");
    private static final Field MAIL = Field.of("mail", Field.LONG_TEXT);

    @Test
    void it_is_asked_for_what_others_would_hand_over_and_must_give_what_it_must_give() {
        var drawn = Flow.withStart()
                .agents("a", "b")
                .review("check")
                .result("end")
                .chain("start", "a")
                .gives("a", "check", SCORE)
                .chain("check", "b")
                .gives("b", "end", MAIL)
                .again("check", "a", new Route.SentBack(), 2)
                .drawn();

        var alone = Alone.of(drawn, new NodeId("b"), NAMES).orElseThrow();

        assertThat(alone.name()).isEqualTo("Trying it");
        assertThat(alone.asks()).containsExactly(SCORE.optional());
        assertThat(alone.from(new NodeId("b")))
                .singleElement()
                .satisfies(out -> assertThat(out.gives().fields()).containsExactly(MAIL));
        assertThat(Validator.check(alone)).isEmpty();
    }

    @Test
    void an_agent_that_is_handed_all_that_the_start_asks_for_is_asked_for_that() {
        var drawn = Flow.withStart()
                .agent("a")
                .result("end")
                .chain("start", "a", "end")
                .drawn();
        assertThat(Alone.of(drawn, new NodeId("a"), NAMES).orElseThrow().asks())
                .extracting(Field::name)
                .containsExactly("message");
    }

    @Test
    void an_agent_that_is_drawn_by_itself_can_be_tried_too() {
        var drawn = Flow.withStart().agent("a").drawn();
        var alone = Alone.of(drawn, new NodeId("a"), NAMES).orElseThrow();
        assertThat(alone.asks()).isEmpty();
        assertThat(Validator.check(alone)).isEmpty();
    }

    @Test
    void what_it_says_of_other_steps_it_is_asked_for_too() {
        var drawn = Flow.withStart()
                .agent("a")
                .agent("b", agent -> agent.withInstructions("Answer {{start.message}} with {{mail}}."))
                .result("end")
                .chain("start", "a")
                .gives("a", "b", MAIL)
                .chain("b", "end")
                .drawn();

        var alone = Alone.of(drawn, new NodeId("b"), NAMES).orElseThrow();

        assertThat(alone.asks()).extracting(Field::name).containsExactly("mail", "message");
        assertThat(alone.node(new NodeId("b")).orElseThrow().type())
                .isInstanceOfSatisfying(
                        NodeType.Agent.class,
                        agent -> assertThat(agent.instructions()).isEqualTo("Answer {{message}} with {{mail}}."));
        assertThat(Validator.check(alone)).isEmpty();
    }

    @Test
    void only_agents_are_tried() {
        var drawn = Flow.withStart().review("check").chain("start", "check").drawn();
        assertThat(Alone.of(drawn, new NodeId("check"), NAMES)).isEmpty();
        assertThat(Alone.of(drawn, new NodeId("nobody"), NAMES)).isEmpty();
    }
}
