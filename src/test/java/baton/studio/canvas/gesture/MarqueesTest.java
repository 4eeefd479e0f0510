package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.NodeId;
import baton.workflow.Note;
import baton.workflow.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarqueesTest {

    private static final Hit GROUND = Hit.Ground.GROUND;
    private final Hands hands = Hands.on(leadToNurture().withNotes(List.of(Note.of("n", "", new Position(40, 400)))));

    private static Selection nodes(NodeId... ids) {
        return new Selection(Set.of(ids), Set.of(), Set.of());
    }

    @Test
    void what_the_rectangle_touches_is_selected() {
        hands.press(10, 10, GROUND).drag(280, 165);

        assertThat(hands.selection()).isEqualTo(nodes(id("lead"), id("qualifier")));
    }

    @Test
    void it_can_be_drawn_in_any_direction() {
        hands.press(280, 300, GROUND).drag(10, 10);

        assertThat(hands.selection()).isEqualTo(nodes(id("lead"), id("qualifier")));
    }

    @Test
    void what_it_touches_no_longer_is_not_selected_any_more() {
        hands.press(10, 10, GROUND).drag(280, 165).drag(60, 165).release(60, 165);

        assertThat(hands.selection()).isEqualTo(nodes(id("lead")));
    }

    @Test
    void notes_are_selected_too() {
        hands.press(10, 390, GROUND).drag(60, 420).release(60, 420);

        assertThat(hands.selection()).isEqualTo(Selection.ofNote("n"));
    }

    @Test
    void shift_adds_to_what_was_selected() {
        hands.selected(nodes(id("writer"))).press(10, 10, GROUND).drag(60, 165, Keys.SHIFT);

        assertThat(hands.selection()).isEqualTo(nodes(id("writer"), id("lead")));
    }

    @Test
    void mod_toggles_what_was_selected() {
        hands.selected(nodes(id("writer"), id("lead"))).press(10, 10, GROUND).drag(280, 165, Keys.MOD);

        assertThat(hands.selection()).isEqualTo(nodes(id("writer"), id("qualifier")));
    }

    @Test
    void a_key_that_is_pressed_on_the_way_counts_at_once() {
        hands.selected(nodes(id("writer"))).press(10, 10, GROUND).drag(60, 165);
        assertThat(hands.selection()).isEqualTo(nodes(id("lead")));

        hands.drag(60, 165, Keys.SHIFT);
        assertThat(hands.selection()).isEqualTo(nodes(id("writer"), id("lead")));
    }

    @Test
    void escape_selects_what_was_selected_before() {
        hands.selected(nodes(id("writer"))).press(10, 10, GROUND).drag(280, 165).escape();

        assertThat(hands.selection()).isEqualTo(nodes(id("writer")));
    }

    @Test
    void it_lies_on_the_canvas_and_not_on_the_screen() {
        hands.seenAt(0.5).press(5, 5, GROUND).drag(140, 83);

        assertThat(hands.selection()).isEqualTo(nodes(id("lead"), id("qualifier")));
    }

    @Test
    void nothing_is_said_as_long_as_it_touches_the_same() {
        hands.press(10, 10, GROUND).drag(60, 165);
        int before = hands.wishes().size();

        hands.drag(61, 166).drag(62, 167);

        assertThat(hands.wishes()).hasSize(before);
    }
}
