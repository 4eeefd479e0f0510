package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.gesture.Hands.body;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Layout;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovesTest {

    private final Hands hands = Hands.on(leadToNurture());

    private Position place(String node) {
        return hands.workflow().layout().of(id(node)).orElseThrow();
    }

    @Test
    void a_card_is_moved_on_the_grid_in_one_step() {
        hands.press(300, 200, body("qualifier")).drag(350, 230).drag(361, 243).release(361, 243);

        assertThat(place("qualifier")).isEqualTo(new Position(336, 200));
        assertThat(hands.changes()).hasSize(1);
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @Test
    void while_it_is_moved_nothing_is_changed_yet() {
        hands.press(300, 200, body("qualifier")).drag(361, 243);

        assertThat(hands.changes()).isEmpty();
        assertThat(hands.gesture()).isInstanceOfSatisfying(Gesture.Moving.class, moving -> {
            assertThat(moving.dx()).isEqualTo(64);
            assertThat(moving.dy()).isEqualTo(40);
        });
    }

    @Test
    void three_pixels_are_a_twitch_and_no_move() {
        hands.press(300, 200, body("qualifier")).drag(302, 202).release(302, 202);

        assertThat(hands.changes()).isEmpty();
    }

    @Test
    void moved_there_and_back_is_no_change() {
        hands.press(300, 200, body("qualifier")).drag(400, 200).drag(301, 200).release(301, 200);

        assertThat(hands.changes()).isEmpty();
    }

    @Test
    void all_that_is_selected_moves_together() {
        hands.selected(new Selection(Set.of(id("lead"), id("writer")), Set.of(), Set.of()))
                .press(60, 180, body("lead"))
                .drag(60, 260)
                .release(60, 260);

        assertThat(place("lead")).isEqualTo(new Position(40, 240));
        assertThat(place("writer")).isEqualTo(new Position(1008, 240));
        assertThat(hands.changes()).hasSize(1);
    }

    @Test
    void a_card_that_is_not_selected_moves_alone() {
        hands.selected(Selection.of(id("lead")))
                .press(300, 200, body("qualifier"))
                .drag(300, 280)
                .release(300, 280);

        assertThat(place("lead")).isEqualTo(new Position(40, 160));
        assertThat(hands.selection()).isEqualTo(Selection.of(id("qualifier")));
    }

    @Test
    void the_distance_is_that_of_the_canvas_and_not_of_the_screen() {
        hands.seenAt(0.5).press(150, 100, body("qualifier")).drag(190, 100).release(190, 100);

        assertThat(place("qualifier")).isEqualTo(new Position(352, 160));
    }

    @Test
    void mod_suspends_the_grid_while_it_is_held() {
        hands.press(300, 200, body("qualifier")).drag(321, 203, Keys.MOD);
        assertThat(hands.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Moving.class, moving -> assertThat(moving.dx()).isEqualTo(21));

        hands.drag(321, 203);
        assertThat(hands.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Moving.class, moving -> assertThat(moving.dx()).isEqualTo(24));
    }

    @Test
    void a_card_off_the_grid_comes_onto_it() {
        var crooked = leadToNurture();
        var off = Hands.on(
                crooked.withLayout(crooked.layout().with(java.util.Map.of(id("lead"), new Position(43, 161)))));

        off.press(60, 180, body("lead")).drag(70, 180).release(70, 180);

        assertThat(off.workflow().layout().of(id("lead"))).contains(new Position(56, 160));
    }

    @Test
    void escape_puts_it_back() {
        hands.press(300, 200, body("qualifier")).drag(500, 500).escape().release(500, 500);

        assertThat(hands.workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void a_note_is_moved_like_a_card_and_together_with_cards() {
        Workflow noted = leadToNurture().withNotes(List.of(Note.of("n", "Hello", new Position(40, 400))));
        var both = new Selection(Set.of(id("lead")), Set.of(), Set.of("n"));
        var hand = Hands.on(noted).selected(both);

        hand.press(60, 420, new Hit.OnNote("n")).drag(76, 436).release(76, 436);

        assertThat(hand.workflow().notes().getFirst().at()).isEqualTo(new Position(56, 416));
        assertThat(hand.workflow().layout().of(id("lead"))).contains(new Position(56, 176));
        assertThat(hand.changes())
                .singleElement()
                .satisfies(wish -> assertThat(label(noted, wish)).isEqualTo("Move 2 things"));
    }

    private static String label(Workflow workflow, Wish wish) {
        return wish instanceof Wish.Change(Edit edit) ? Edits.label(workflow, edit) : "";
    }

    @Test
    void a_card_without_a_place_has_one_after_it_was_moved() {
        var homeless = Hands.on(leadToNurture().withLayout(Layout.NONE));

        homeless.press(10, 10, body("lead")).drag(90, 90).release(90, 90);

        assertThat(homeless.workflow().layout().positions()).containsOnlyKeys(id("lead"));
    }

    @Test
    void with_alt_copies_are_moved_and_what_they_are_copies_of_stays() {
        hands.press(300, 200, body("qualifier"), Keys.ALT)
                .drag(300, 360, Keys.ALT)
                .release(300, 360);

        assertThat(place("qualifier")).isEqualTo(new Position(272, 160));
        assertThat(place("qualifier-2")).isEqualTo(new Position(272, 320));
        assertThat(hands.selection()).isEqualTo(Selection.of(id("qualifier-2")));
        assertThat(hands.changes()).hasSize(1);
    }

    @Test
    void alt_counts_as_it_is_when_the_hand_lets_go() {
        hands.press(300, 200, body("qualifier")).drag(300, 300).drag(300, 360, Keys.ALT);
        assertThat(hands.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Moving.class,
                        moving -> assertThat(moving.copies()).isTrue());

        hands.drag(300, 360).release(300, 360);

        assertThat(place("qualifier")).isEqualTo(new Position(272, 320));
        assertThat(hands.workflow().nodes()).hasSize(5);
    }

    @Test
    void esc_leaves_no_copy() {
        hands.press(300, 200, body("qualifier")).drag(300, 360, Keys.ALT).escape();

        assertThat(hands.workflow()).isEqualTo(leadToNurture());
        assertThat(hands.selection()).isEqualTo(Selection.of(id("qualifier")));
    }

    @Test
    void a_start_is_not_copied_and_it_is_said_why() {
        hands.press(60, 180, body("lead")).drag(60, 300, Keys.ALT).release(60, 300);

        assertThat(hands.workflow()).isEqualTo(leadToNurture());
        assertThat(hands.wishes()).last().isInstanceOf(Wish.Say.class);
    }
}
