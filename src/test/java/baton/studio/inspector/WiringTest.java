package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.editing.Kind;
import baton.workflow.Edits;
import baton.workflow.Flow;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WiringTest {

    private static final NodeId WRITER = new NodeId("writer");

    private static Flow flow() {
        return Flow.withStart()
                .agents("reader", "writer", "critic")
                .result("end")
                .chain("start", "reader", "writer", "end");
    }

    @Test
    void offers_steps_after_or_beside_but_not_those_it_has() {
        assertThat(names(Wiring.forward(flow().drawn(), WRITER))).containsExactly("critic");
    }

    @Test
    void offers_steps_before_to_send_back_to() {
        var back = Wiring.back(flow().drawn(), WRITER);

        assertThat(names(back)).containsExactly("reader");
        assertThat(back.getFirst().handoff().rounds()).isEqualTo(3);
    }

    @Test
    void a_new_step_is_wired_and_placed() {
        var flow = flow().drawn();
        var added = Wiring.toNew(flow, WRITER, Kind.REVIEW, new Route.Always());
        var changed = Edits.apply(flow, added.edit());

        var review = added.selection().onlyNode().orElseThrow();
        assertThat(changed.node(review).orElseThrow().type()).isInstanceOf(NodeType.Review.class);
        assertThat(changed.to(review)).extracting(Handoff::from).containsExactly(WRITER);
        assertThat(changed.layout().of(review)).isPresent();
    }

    @Test
    void an_answer_of_a_review_can_be_wired_to_a_new_step() {
        var flow = flow().review("boss").chain("writer", "boss").drawn();
        var added = Wiring.toNew(flow, new NodeId("boss"), Kind.RESULT, new Route.Rejected());

        assertThat(Edits.apply(flow, added.edit()).from(new NodeId("boss")))
                .extracting(Handoff::when)
                .containsExactly(new Route.Rejected());
    }

    @Test
    void a_review_comes_in_between_and_can_send_back() {
        var flow = flow().drawn();
        var handoff = flow.handoff(new HandoffId("writer>end")).orElseThrow();
        var added = Wiring.insertReview(flow, handoff);
        var changed = Edits.apply(flow, added.edit());

        var review = added.selection().onlyNode().orElseThrow();
        assertThat(changed.from(WRITER)).extracting(Handoff::to).containsExactly(review);
        assertThat(changed.from(review))
                .extracting(Handoff::to, Handoff::when)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(new NodeId("end"), new Route.Approved()),
                        org.assertj.core.groups.Tuple.tuple(WRITER, new Route.SentBack()));
        assertThat(Validator.stoppers(changed)).isEmpty();
    }

    @Test
    void nothing_is_sent_back_to_an_agent_that_hands_off_to_others_too() {
        var flow = flow().chain("writer", "critic").drawn();
        var handoff = flow.handoff(new HandoffId("writer>end")).orElseThrow();
        var changed = Edits.apply(flow, Wiring.insertReview(flow, handoff).edit());

        assertThat(changed.handoffs()).noneMatch(Handoff::goesBack);
    }

    @Test
    void ways_are_put_in_another_order_and_nothing_else_changes() {
        var flow = flow().chain("writer", "critic").drawn();
        var ways = flow.from(WRITER);
        var changed = Edits.apply(flow, Wiring.reordered(flow, ways.reversed()));

        assertThat(changed.from(WRITER)).isEqualTo(ways.reversed());
        assertThat(changed.handoffs()).containsExactlyInAnyOrderElementsOf(flow.handoffs());
    }

    private static List<String> names(List<Wiring.Way> ways) {
        return ways.stream().map(way -> way.to().name()).toList();
    }
}
