package baton.studio.canvas.geometry;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.node;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Layout;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Workflow CHAIN = Workflow.EMPTY.withGraph(
            List.of(node("a", "A", agent("")), node("b", "B", agent("")), node("c", "C", agent(""))),
            List.of(handoff("h1", "a", "b"), handoff("h2", "b", "c")));

    private static Box box(Map<NodeId, Box> places, String id) {
        return Objects.requireNonNull(places.get(id(id)));
    }

    @Test
    void cards_are_where_the_file_says() {
        assertThat(Places.of(leadToNurture()).get(id("manager"))).isEqualTo(new Box(664, 160, 240, 96));
        assertThat(Places.of(leadToNurture()).get(id("lead"))).isEqualTo(new Box(40, 160, 176, 64));
    }

    @Test
    void without_any_places_cards_stand_in_the_order_of_the_work() {
        var places = Places.of(CHAIN);

        assertThat(places).containsOnlyKeys(id("a"), id("b"), id("c"));
        assertThat(box(places, "a").right()).isLessThan(box(places, "b").x());
        assertThat(box(places, "b").right()).isLessThan(box(places, "c").x());
    }

    @Test
    void a_card_without_a_place_covers_none_that_has_one() {
        var places = Places.of(
                CHAIN.withLayout(new Layout(Map.of(id("a"), new Position(0, 0), id("c"), new Position(344, 0)))));

        assertThat(box(places, "b").y()).isGreaterThan(box(places, "c").bottom());
    }

    @Test
    void cards_on_a_circle_have_a_place_too() {
        var circle = CHAIN.withGraph(CHAIN.nodes(), List.of(handoff("h1", "a", "b"), handoff("h2", "b", "a")));

        var places = Places.of(circle);

        assertThat(places.values()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void a_free_place_is_the_wanted_one_on_the_grid() {
        assertThat(Places.free(new Box(13, 21, 240, 96), List.of())).isEqualTo(new Position(16, 24));
    }

    @Test
    void a_taken_place_is_left_for_the_nearest_free_one() {
        var taken = List.of(new Box(0, 0, 240, 96));

        var free = Places.free(new Box(0, 0, 240, 96), taken);

        assertThat(free.x()).isZero();
        assertThat(Box.at(free, 240, 96).grown(20).touches(taken.getFirst())).isFalse();
        assertThat(Math.abs(free.y())).isLessThanOrEqualTo(144);
    }
}
