package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.node;
import static baton.studio.canvas.CanvasSamples.workflow;
import static baton.studio.canvas.gesture.Hands.body;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.Guide;
import baton.studio.document.Selection;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds a card where it lines up with its neighbours while it is moved. Cards are 240 × 96.
class SnappingTest {

    private static Hands cards(double... places) {
        return Hands.on(drawn(places));
    }

    /// `a`, `b`, … with their left upper corners there.
    private static Workflow drawn(double... places) {
        var nodes = new ArrayList<Node>();
        Map<NodeId, Position> at = new HashMap<>();
        for (int i = 0; i < places.length; i += 2) {
            var name = String.valueOf((char) ('a' + i / 2));
            nodes.add(node(name, name, agent("Works")));
            at.put(id(name), new Position(places[i], places[i + 1]));
        }
        return workflow("Cards", nodes, List.of(), at);
    }

    /// Where `a` is shown, after it was taken at its left upper corner.
    private static Position shown(Hands hands, double fromX, double fromY) {
        return hands.gesture() instanceof Gesture.Moving moving
                ? new Position(fromX + moving.dx(), fromY + moving.dy())
                : Position.ORIGIN;
    }

    private static List<Guide> guides(Hands hands) {
        return hands.gesture() instanceof Gesture.Moving moving ? moving.snap().guides() : List.of();
    }

    @Test
    void a_card_is_caught_by_the_upper_edge_of_another_within_eight_pixels() {
        var hands = cards(0, 0, 403, 305).press(0, 0, body("a")).drag(20, 298);

        assertThat(shown(hands, 0, 0)).isEqualTo(new Position(24, 305));
        assertThat(guides(hands)).contains(new Guide(new Position(24, 305), new Position(643, 305), false));
    }

    @Test
    void further_away_only_the_grid_holds_it_and_there_is_no_guide() {
        var hands = cards(0, 0, 403, 305).press(0, 0, body("a")).drag(50, 296);

        assertThat(shown(hands, 0, 0)).isEqualTo(new Position(48, 296));
        assertThat(guides(hands)).isEmpty();
    }

    @Test
    void what_is_caught_is_let_go_four_pixels_later() {
        var hands = cards(0, 0, 403, 305).press(0, 0, body("a")).drag(20, 300).drag(20, 316);
        assertThat(shown(hands, 0, 0).y()).isEqualTo(305);

        hands.drag(20, 318);
        assertThat(shown(hands, 0, 0).y()).isEqualTo(320);

        hands.drag(20, 316);
        assertThat(shown(hands, 0, 0).y()).isEqualTo(320);
    }

    @Test
    void the_middles_of_a_wide_and_a_slim_card_line_up() {
        var start = Node.of(id("s"), "Start", new NodeType.Start(List.of()));
        var drawn = workflow(
                "Cards",
                List.of(start, node("b", "b", agent("Works"))),
                List.of(),
                Map.of(id("s"), new Position(0, 0), id("b"), new Position(501, 400)));
        var hands = Hands.on(drawn).press(0, 0, body("s")).drag(530, 100);

        assertThat(shown(hands, 0, 0).x()).isEqualTo(533);
        assertThat(guides(hands)).contains(new Guide(new Position(621, 104), new Position(621, 496), false));
    }

    @Test
    void it_is_caught_where_the_room_is_as_wide_as_the_next() {
        var hands = cards(0, 400, 3, 0, 343, 0).press(0, 400, body("a")).drag(687, 3);

        assertThat(shown(hands, 0, 400)).isEqualTo(new Position(683, 0));
        assertThat(guides(hands))
                .contains(
                        new Guide(new Position(243, 48), new Position(343, 48), true),
                        new Guide(new Position(583, 48), new Position(683, 48), true));
    }

    @Test
    void it_is_caught_in_the_middle_between_two() {
        var hands = cards(0, 400, 3, 0, 701, 0).press(0, 400, body("a")).drag(355, 2);

        assertThat(shown(hands, 0, 400)).isEqualTo(new Position(352, 0));
        assertThat(guides(hands)).filteredOn(Guide::isGap).hasSize(2);
    }

    @Test
    void rooms_count_from_above_to_below_as_well() {
        var hands = cards(400, 0, 3, 0, 3, 160).press(400, 0, body("a")).drag(5, 317);

        assertThat(shown(hands, 400, 0)).isEqualTo(new Position(3, 320));
        assertThat(guides(hands)).filteredOn(Guide::isGap).hasSize(2);
    }

    @Test
    void mod_suspends_grid_and_guides_at_once_and_letting_it_go_brings_them_back() {
        var hands = cards(0, 0, 403, 305).press(0, 0, body("a")).drag(21, 300);
        assertThat(shown(hands, 0, 0)).isEqualTo(new Position(24, 305));

        hands.drag(21, 300, Keys.MOD);
        assertThat(shown(hands, 0, 0)).isEqualTo(new Position(21, 300));
        assertThat(guides(hands)).isEmpty();

        hands.drag(21, 300);
        assertThat(shown(hands, 0, 0)).isEqualTo(new Position(24, 305));
    }

    @Test
    void the_reach_is_that_of_the_screen_and_not_of_the_canvas() {
        var hands = cards(0, 0, 403, 305).seenAt(2).press(0, 0, body("a")).drag(40, 600);
        assertThat(shown(hands, 0, 0).y()).isEqualTo(304);

        hands.drag(40, 604);
        assertThat(shown(hands, 0, 0).y()).isEqualTo(305);
    }

    @Test
    void cards_that_are_held_together_are_caught_as_one_and_never_by_each_other() {
        var hands = cards(0, 0, 300, 50, 900, 403)
                .selected(new Selection(Set.of(id("a"), id("b")), Set.of(), Set.of()))
                .press(0, 0, body("a"))
                .drag(3, 350);

        assertThat(shown(hands, 0, 0)).isEqualTo(new Position(0, 353));
        assertThat(guides(hands)).contains(new Guide(new Position(0, 499), new Position(1140, 499), false));
    }

    @Test
    void a_note_is_a_neighbour_too() {
        var noted = drawn(0, 0).withNotes(List.of(Note.of("n", "Hello", new Position(403, 305))));
        var hands = Hands.on(noted).press(0, 0, body("a")).drag(20, 302);

        assertThat(shown(hands, 0, 0).y()).isEqualTo(305);
    }

    @Test
    void what_is_dropped_lies_where_it_was_held() {
        var hands = cards(0, 0, 403, 305).press(0, 0, body("a")).drag(20, 300).release(20, 300);

        assertThat(hands.workflow().layout().of(id("a"))).contains(new Position(24, 305));
        assertThat(hands.changes()).hasSize(1);
    }
}
