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

        var alone = Alone.of(drawn, new NodeId("b"), NAMES).orElseThrow().workflow();

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
        assertThat(Alone.of(drawn, new NodeId("a"), NAMES)
                        .orElseThrow()
                        .workflow()
                        .asks())
                .extracting(Field::name)
                .containsExactly("message");
    }

    @Test
    void an_agent_that_is_drawn_by_itself_can_be_tried_too() {
        var drawn = Flow.withStart().agent("a").drawn();
        var alone = Alone.of(drawn, new NodeId("a"), NAMES).orElseThrow().workflow();
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

        var alone = Alone.of(drawn, new NodeId("b"), NAMES).orElseThrow().workflow();

        assertThat(alone.asks()).extracting(Field::name).containsExactly("mail", "message");
        assertThat(alone.node(new NodeId("b")).orElseThrow().type())
                .isInstanceOfSatisfying(
                        NodeType.Agent.class,
                        agent -> assertThat(agent.instructions()).isEqualTo("Answer {{start.message}} with {{mail}}."));
        assertThat(Validator.check(alone)).isEmpty();
    }

    @Test
    void only_agents_are_tried() {
        var drawn = Flow.withStart().review("check").chain("start", "check").drawn();
        assertThat(Alone.of(drawn, new NodeId("check"), NAMES)).isEmpty();
        assertThat(Alone.of(drawn, new NodeId("nobody"), NAMES)).isEmpty();
    }

    @Test
    void fields_of_one_name_from_two_steps_are_asked_for_one_by_one() {
        var summary = Field.of("summary", Field.LONG_TEXT);
        var drawn = Flow.withStart()
                .agents("researcher", "critic")
                .agent("writer", agent -> agent.withInstructions("Use {{critic.summary}} and {{summary}}."))
                .result("end")
                .chain("start", "researcher")
                .chain("start", "critic")
                .gives("researcher", "writer", summary)
                .gives("critic", "writer", summary)
                .chain("writer", "end")
                .drawn();

        var alone = Alone.of(drawn, new NodeId("writer"), NAMES).orElseThrow();

        assertThat(alone.workflow().asks()).extracting(Field::name).containsExactly("summary", "critic-summary");
        assertThat(alone.workflow().asks()).extracting(Field::shownAs).containsExactly("summary", "summary (critic)");
        assertThat(alone.sources())
                .containsEntry("summary", new Alone.Source(new NodeId("researcher"), "summary"))
                .containsEntry("critic-summary", new Alone.Source(new NodeId("critic"), "summary"));
        assertThat(alone.workflow().node(new NodeId("writer")).orElseThrow().type())
                .isInstanceOfSatisfying(
                        NodeType.Agent.class,
                        agent -> assertThat(agent.instructions())
                                .isEqualTo("Use {{start.critic-summary}} and {{summary}}."));
        assertThat(Validator.check(alone.workflow())).isEmpty();
    }

    @Test
    void what_a_review_hands_on_is_the_same_as_what_the_step_before_it_gave() {
        var drawn = Flow.withStart()
                .agent("a")
                .review("check")
                .agent("b", agent -> agent.withInstructions("Answer {{a.score}}."))
                .result("end")
                .chain("start", "a")
                .gives("a", "check", SCORE)
                .chain("check", "b", "end")
                .drawn();
        assertThat(Alone.of(drawn, new NodeId("b"), NAMES)
                        .orElseThrow()
                        .workflow()
                        .asks())
                .extracting(Field::name)
                .containsExactly("score");
    }

    @Test
    void from_a_step_on_all_that_comes_after_it_goes_along_with_its_loops() {
        var drawn = Flow.withStart()
                .agents("a", "side")
                .agent("b", agent -> agent.withInstructions("Look at {{a.score}}."))
                .review("check")
                .agent("c", agent -> agent.withInstructions("Tell {{side.mail}}."))
                .result("end")
                .chain("start", "a")
                .chain("start", "side")
                .gives("a", "b", SCORE)
                .gives("side", "c", MAIL)
                .chain("b", "check")
                .when("check", "c", new Route.Approved())
                .again("check", "b", new Route.SentBack(), 2)
                .again("check", "a", new Route.Rejected(), 1)
                .chain("c", "end")
                .drawn();

        var part = Alone.from(drawn, new NodeId("b"), NAMES).orElseThrow().workflow();

        assertThat(part.nodes())
                .extracting(node -> node.id().value())
                .containsExactly("start", "b", "check", "c", "end");
        assertThat(part.asks()).extracting(Field::name).containsExactly("score", "mail");
        assertThat(part.handoffs())
                .extracting(way -> way.from() + ">" + way.to())
                .containsExactlyInAnyOrder("start>b", "start>c", "b>check", "check>c", "check>b", "c>end");
        assertThat(part.node(new NodeId("c")).orElseThrow().type())
                .isInstanceOfSatisfying(
                        NodeType.Agent.class,
                        agent -> assertThat(agent.instructions()).isEqualTo("Tell {{start.mail}}."));
        assertThat(Validator.check(part)).isEmpty();
    }

    @Test
    void a_part_runs_like_any_workflow() {
        var drawn = Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn();
        var part = Alone.from(drawn, new NodeId("b"), NAMES).orElseThrow().workflow();
        Scenario.of(part, "what a would say")
                .owes("b#1")
                .says("b", "done")
                .endsDoneWith(baton.workflow.Fields.of("message", "done"));
    }

    @Test
    void from_a_start_or_a_result_on_there_is_nothing_to_run() {
        var drawn = Flow.withStart()
                .agents("a")
                .result("end")
                .chain("start", "a", "end")
                .drawn();
        assertThat(Alone.from(drawn, new NodeId("start"), NAMES)).isEmpty();
        assertThat(Alone.from(drawn, new NodeId("end"), NAMES)).isEmpty();
    }
}
