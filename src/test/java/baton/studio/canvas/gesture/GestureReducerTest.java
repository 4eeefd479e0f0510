package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.gesture.Hands.body;
import static baton.studio.canvas.gesture.Hands.line;
import static baton.studio.canvas.gesture.Hands.name;
import static baton.studio.canvas.gesture.Hands.port;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Clicks, panning and menus; see [MovesTest], [MarqueesTest] and [DrawingsTest] for what begins with a drag.
class GestureReducerTest {

    private static final Hit GROUND = Hit.Ground.GROUND;
    private final Hands hands = Hands.on(leadToNurture());

    private static Selection nodes(String... names) {
        return new Selection(
                Set.of(names).stream().map(NodeId::new).collect(java.util.stream.Collectors.toSet()),
                Set.of(),
                Set.of());
    }

    @Test
    void a_click_selects_alone() {
        hands.selected(nodes("lead", "writer")).click(300, 200, body("qualifier"));

        assertThat(hands.selection()).isEqualTo(nodes("qualifier"));
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @Test
    void a_press_selects_at_once_so_that_a_drag_moves_what_is_seen_selected() {
        hands.press(300, 200, body("qualifier"));

        assertThat(hands.selection()).isEqualTo(nodes("qualifier"));
    }

    @Test
    void a_click_on_one_of_several_selected_leaves_it_alone_selected_on_release() {
        hands.selected(nodes("lead", "qualifier")).press(300, 200, body("qualifier"));
        assertThat(hands.selection()).isEqualTo(nodes("lead", "qualifier"));

        hands.release(300, 200);
        assertThat(hands.selection()).isEqualTo(nodes("qualifier"));
    }

    @Test
    void shift_adds() {
        hands.selected(nodes("lead")).click(300, 200, body("qualifier"), Keys.SHIFT);

        assertThat(hands.selection()).isEqualTo(nodes("lead", "qualifier"));
    }

    @Test
    void mod_toggles() {
        hands.selected(nodes("lead")).click(300, 200, body("qualifier"), Keys.MOD);
        assertThat(hands.selection()).isEqualTo(nodes("lead", "qualifier"));

        hands.click(300, 200, body("qualifier"), Keys.MOD);
        assertThat(hands.selection()).isEqualTo(nodes("lead"));
    }

    @Test
    void a_hand_off_is_selected_by_a_click_too() {
        hands.click(620, 192, line("h2"));

        assertThat(hands.selection()).isEqualTo(Selection.of(new HandoffId("h2")));
    }

    @Test
    void a_hand_off_cannot_be_dragged() {
        hands.press(620, 192, line("h2")).drag(700, 300).release(700, 300);

        assertThat(hands.changes()).isEmpty();
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @Test
    void a_click_on_the_ground_selects_nothing() {
        hands.selected(nodes("lead")).click(10, 10, GROUND);

        assertThat(hands.selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void a_click_on_the_ground_with_a_key_leaves_the_selection() {
        hands.selected(nodes("lead")).click(10, 10, GROUND, Keys.SHIFT).click(10, 10, GROUND, Keys.MOD);

        assertThat(hands.selection()).isEqualTo(nodes("lead"));
    }

    @Test
    void a_double_click_opens_a_card_and_edits_its_name() {
        hands.doubleClick(300, 220, body("qualifier")).doubleClick(330, 180, name("qualifier"));

        assertThat(hands.wishes())
                .containsExactly(new Wish.Open(body("qualifier")), new Wish.EditWords(name("qualifier")));
    }

    @Test
    void a_double_click_opens_a_hand_off_and_edits_a_note() {
        hands.doubleClick(620, 192, line("h2")).doubleClick(50, 400, new Hit.OnNote("n"));

        assertThat(hands.wishes()).containsExactly(new Wish.Open(line("h2")), new Wish.EditWords(new Hit.OnNote("n")));
    }

    @Test
    void a_double_click_on_the_ground_asks_what_to_add_there() {
        hands.seenAt(0.5).doubleClick(100, 50, GROUND);

        assertThat(hands.wishes()).containsExactly(new Wish.AskWhatToAdd(new Position(200, 100), null));
    }

    @Test
    void the_middle_button_pans() {
        hands.press(Pointer.Button.MIDDLE, 100, 100, body("lead"))
                .drag(130, 90)
                .drag(140, 90)
                .release(140, 90);

        assertThat(hands.wishes()).containsExactly(new Wish.Pan(30, -10), new Wish.Pan(10, 0));
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @Test
    void the_left_button_pans_while_space_is_held() {
        hands.press(100, 100, body("lead"), Keys.SPACE).drag(130, 90).release(130, 90);

        assertThat(hands.wishes()).containsExactly(new Wish.Pan(30, -10));
        assertThat(hands.selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void the_right_button_pans_and_then_shows_no_menu() {
        hands.press(Pointer.Button.RIGHT, 100, 100, body("lead")).drag(160, 100).release(160, 100);

        assertThat(hands.wishes()).containsExactly(new Wish.Pan(60, 0));
    }

    @Test
    void the_right_button_shows_a_menu_if_the_hand_did_not_quite_hold_still() {
        hands.press(Pointer.Button.RIGHT, 100, 100, body("lead")).drag(102, 101).release(102, 101);

        assertThat(hands.wishes())
                .containsExactly(
                        new Wish.Select(nodes("lead")), new Wish.ShowMenu(body("lead"), new Position(100, 100)));
    }

    @Test
    void the_menu_of_what_is_selected_leaves_the_selection() {
        hands.selected(nodes("lead", "writer"))
                .press(Pointer.Button.RIGHT, 100, 100, body("lead"))
                .release(100, 100);

        assertThat(hands.selection()).isEqualTo(nodes("lead", "writer"));
    }

    @Test
    void escape_with_nothing_in_hand_selects_nothing() {
        hands.selected(nodes("lead")).escape();

        assertThat(hands.selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void who_only_looks_can_select_and_pan_but_change_nothing() {
        hands.onlyLooking().click(300, 200, body("qualifier"));
        assertThat(hands.selection()).isEqualTo(nodes("qualifier"));

        for (var held : List.of(GROUND, body("lead"), port("lead"))) {
            hands.press(100, 100, held)
                    .drag(200, 200)
                    .release(200, 200)
                    .click(100, 100, held)
                    .doubleClick(9, 9, held)
                    .release(9, 9);
        }
        assertThat(hands.wishes())
                .allMatch(wish -> wish instanceof Wish.Select || wish instanceof Wish.Pan)
                .anyMatch(Wish.Pan.class::isInstance);
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_second_button_in_the_middle_of_a_gesture_changes_nothing(Pointer.Button button) {
        var second = new Pointer.Down(button, new Position(1, 1), GROUND, Keys.NONE, 1);
        hands.press(300, 200, body("qualifier")).drag(340, 200);
        var moving = hands.gesture();
        assertThat(hands.event(second).gesture()).isEqualTo(moving);

        hands.escape().press(10, 10, GROUND).drag(100, 100);
        var marquee = hands.gesture();
        assertThat(hands.event(second).gesture()).isEqualTo(marquee);

        hands.escape().press(Pointer.Button.MIDDLE, 10, 10, GROUND);
        assertThat(hands.event(second).gesture()).isInstanceOf(Gesture.Panning.class);
    }

    @Test
    void a_release_that_was_never_seen_ends_the_gesture_with_the_next_move() {
        hands.press(Pointer.Button.MIDDLE, 10, 10, GROUND).move(20, 20);
        assertThat(hands.gesture().isIdle()).isTrue();

        hands.press(10, 10, GROUND).drag(50, 50).move(60, 60);
        assertThat(hands.gesture().isIdle()).isTrue();

        hands.press(10, 10, body("lead")).move(60, 60);
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @Test
    void every_gesture_can_be_taken_back() {
        var before = hands.selected(nodes("writer")).workflow();

        hands.press(300, 200, port("qualifier")).drag(500, 500).escape().release(500, 500);
        hands.press(Pointer.Button.RIGHT, 300, 200, GROUND).escape().release(300, 200);
        hands.press(0, 0, GROUND).drag(2000, 2000).escape().release(2000, 2000);

        assertThat(hands.workflow()).isEqualTo(before);
        assertThat(hands.selection()).isEqualTo(nodes("writer"));
        assertThat(hands.gesture().isIdle()).isTrue();
        assertThat(hands.workflow().node(id("lead"))).isPresent();
    }
}
