package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.node;
import static baton.studio.canvas.CanvasSamples.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.CardSize;
import baton.workflow.Contract;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SplicingTest {

    private static final HandoffId H = new HandoffId("h");

    private final Workflow workflow = workflow(
            "Row",
            List.of(
                    node("a", "A", agent("Works")),
                    node("b", "B", agent("Works")),
                    node("after", "After", agent("Works")),
                    node("loose", "Loose", agent("Works")),
                    node("review", "Review", new NodeType.Review("Good?", List.of())),
                    node("end", "End", new NodeType.Result(List.of(), null))),
            List.of(
                    handoff("h", "a", "b").withGives(Contract.of(Field.of("score", Field.TEXT))),
                    handoff("on", "b", "after")),
            Map.of(
                    id("a"), new Position(0, 0),
                    id("b"), new Position(344, 0),
                    id("after"), new Position(688, 0),
                    id("loose"), new Position(0, 400),
                    id("review"), new Position(400, 400),
                    id("end"), new Position(0, 600)));

    private Workflow spliced(String node, double x, double y) {
        return Edits.apply(workflow, Splicing.into(workflow, H, id(node), new Position(x, y)));
    }

    private static Position place(Workflow workflow, String node) {
        return workflow.layout().of(id(node)).orElseThrow();
    }

    @Test
    void only_a_step_that_nothing_leads_to_or_from_can_be_put_into_a_hand_off() {
        assertThat(Splicing.isLoose(workflow, id("loose"))).isTrue();
        assertThat(Splicing.isLoose(workflow, id("review"))).isTrue();
        assertThat(Splicing.isLoose(workflow, id("a"))).isFalse();
        assertThat(Splicing.isLoose(workflow, id("after"))).isFalse();
        assertThat(Splicing.isLoose(workflow, id("end"))).isFalse();
        assertThat(Splicing.isLoose(workflow, id("gone"))).isFalse();
    }

    @Test
    void it_gets_what_was_agreed_and_hands_on_to_who_got_that() {
        var then = spliced("loose", 172, 0);

        assertThat(then.handoff(H).orElseThrow())
                .isEqualTo(workflow.handoff(H).orElseThrow().withEnds(id("a"), id("loose")));
        assertThat(then.from(id("loose"))).extracting(Handoff::to).containsExactly(id("b"));
    }

    @Test
    void a_review_hands_on_what_is_approved() {
        var then = spliced("review", 172, 0);

        assertThat(then.from(id("review")).getFirst().when()).isEqualTo(new Route.Approved());
    }

    @Test
    void where_there_is_too_little_room_the_steps_after_it_move_on_together() {
        var then = spliced("loose", 172, 0);

        assertThat(place(then, "a")).isEqualTo(new Position(0, 0));
        assertThat(place(then, "loose")).isEqualTo(new Position(344, 0));
        assertThat(place(then, "b")).isEqualTo(new Position(344 + CardSize.WIDTH + CardSize.GAP, 0));
        assertThat(place(then, "after").x() - place(then, "b").x()).isEqualTo(344);
    }

    @Test
    void where_there_is_room_it_lies_where_it_was_let_go_and_nothing_else_moves() {
        var then = spliced("loose", 172, 160);

        assertThat(place(then, "loose")).isEqualTo(new Position(172, 160));
        assertThat(place(then, "b")).isEqualTo(new Position(344, 0));
    }

    @Test
    void it_is_one_step_of_undo_with_a_name_of_its_own() {
        assertThat(Edits.label(workflow, Splicing.into(workflow, H, id("loose"), Position.ORIGIN)))
                .isEqualTo("Put Loose into a hand-off");
    }
}
