package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.gesture.Hands.port;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.editing.Verdict;
import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.Position;
import baton.workflow.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private final Hands hands =
            Hands.on(leadToNurture().withGraph(leadToNurture().nodes(), List.of()));

    private Aim aim() {
        return hands.gesture() instanceof Gesture.Drawing drawing ? drawing.aim() : Aim.AtNothing.NOTHING;
    }

    @Test
    void a_line_from_a_port_to_a_card_is_a_hand_off_and_selected() {
        hands.press(512, 192, port("qualifier")).drag(600, 192).drag(700, 200).release(700, 200);

        assertThat(hands.workflow().handoffs()).singleElement().satisfies(handoff -> {
            assertThat(handoff.from()).isEqualTo(id("qualifier"));
            assertThat(handoff.to()).isEqualTo(id("manager"));
            assertThat(hands.selection()).isEqualTo(Selection.of(handoff.id()));
        });
        assertThat(hands.changes()).hasSize(1);
    }

    @Test
    void it_ends_at_a_card_within_reach() {
        hands.press(512, 192, port("qualifier")).drag(630, 192);
        assertThat(aim()).isInstanceOfSatisfying(Aim.At.class, at -> {
            assertThat(at.node()).isEqualTo(id("manager"));
            assertThat(at.verdict()).isInstanceOf(Verdict.Allowed.class);
        });

        hands.drag(600, 192);
        assertThat(aim()).isEqualTo(Aim.AtNothing.NOTHING);
    }

    @Test
    void the_reach_is_that_of_the_screen() {
        hands.seenAt(0.5).press(256, 96, port("qualifier")).drag(300, 96);

        assertThat(aim()).isInstanceOf(Aim.At.class);
    }

    @Test
    void where_it_cannot_end_it_says_why() {
        hands.press(512, 192, port("qualifier")).drag(100, 192);
        assertThat(aim())
                .isInstanceOfSatisfying(
                        Aim.At.class, at -> assertThat(at.verdict()).isInstanceOf(Verdict.Refused.class));

        hands.release(100, 192);
        assertThat(hands.changes()).isEmpty();
        assertThat(hands.wishes())
                .contains(new Wish.Say("“New lead” is where a run begins; nothing leads back to it."));
    }

    @Test
    void let_go_on_the_ground_it_asks_who_gets_it() {
        hands.press(512, 192, port("qualifier")).drag(560, 400).release(560, 400);

        assertThat(hands.wishes()).containsExactly(new Wish.AskWhatToAdd(new Position(560, 400), id("qualifier")));
    }

    @Test
    void just_outside_its_own_card_it_does_not_aim_at_that_card() {
        hands.press(512, 192, port("qualifier")).drag(505, 180);
        assertThat(aim()).isEqualTo(Aim.AtNothing.NOTHING);

        hands.drag(390, 208);
        assertThat(aim()).isInstanceOf(Aim.At.class);
    }

    @Test
    void a_click_on_a_port_and_a_click_on_a_card_do_the_same() {
        hands.click(512, 192, port("qualifier"));
        assertThat(hands.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Drawing.class,
                        drawing -> assertThat(drawing.byClicks()).isTrue());

        hands.move(600, 300).move(700, 200).click(700, 200, Hands.body("manager"));

        assertThat(hands.workflow().handoffs()).extracting(Handoff::to).containsExactly(id("manager"));
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @Test
    void a_click_on_the_ground_ends_the_line_there_and_asks() {
        hands.click(512, 192, port("qualifier")).move(560, 400).press(560, 400, Hit.Ground.GROUND);

        assertThat(hands.wishes()).containsExactly(new Wish.AskWhatToAdd(new Position(560, 400), id("qualifier")));
    }

    @Test
    void escape_ends_a_line_drawn_by_clicks() {
        hands.click(512, 192, port("qualifier")).move(700, 200).escape();

        assertThat(hands.gesture().isIdle()).isTrue();
        assertThat(hands.changes()).isEmpty();
    }

    @Test
    void another_button_ends_a_line_drawn_by_clicks() {
        hands.click(512, 192, port("qualifier")).press(Pointer.Button.RIGHT, 700, 200, Hands.body("manager"));

        assertThat(hands.gesture().isIdle()).isTrue();
        assertThat(hands.changes()).isEmpty();
    }

    @Test
    void the_release_of_the_first_click_does_not_end_the_line() {
        hands.click(512, 192, port("qualifier")).release(512, 192);

        assertThat(hands.gesture()).isInstanceOf(Gesture.Drawing.class);
    }

    @Test
    void a_review_sends_back_to_where_it_got_its_work_from() {
        hands.press(512, 192, port("qualifier")).drag(700, 200).release(700, 200);
        hands.press(904, 192, port("manager")).drag(300, 200).release(300, 200);

        assertThat(hands.workflow().handoffs().getLast().when()).isEqualTo(new Route.SentBack());
        assertThat(hands.workflow().handoffs().getLast().goesBack()).isTrue();
    }

    @Test
    void only_what_is_held_down_lets_the_view_follow_to_its_edge() {
        hands.press(512, 192, port("qualifier")).drag(600, 192);
        assertThat(hands.gesture().reachesOut()).isTrue();

        hands.escape().click(512, 192, port("qualifier"));
        assertThat(hands.gesture().reachesOut()).isFalse();
    }
}
