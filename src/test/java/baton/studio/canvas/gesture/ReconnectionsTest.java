package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.gesture.Hands.end;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.editing.Reconnecting.End;
import baton.studio.canvas.editing.Verdict;
import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import org.junit.jupiter.api.Test;

class ReconnectionsTest {

    private static final HandoffId H2 = new HandoffId("h2");

    private final Hands hands = Hands.on(leadToNurture());

    private Handoff handoff(HandoffId id) {
        return hands.workflow().handoff(id).orElseThrow();
    }

    /// Takes the end of the hand-off from the qualifier to the manager.
    private Hands taken() {
        return hands.press(650, 190, end("h2", End.END)).drag(660, 190);
    }

    @Test
    void an_end_is_led_to_another_card() {
        taken().drag(1060, 200);
        assertThat(hands.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Reconnecting.class,
                        held -> assertThat(held.aim())
                                .isInstanceOfSatisfying(
                                        Aim.At.class,
                                        at -> assertThat(at.node()).isEqualTo(id("writer"))));
        assertThat(hands.changes()).isEmpty();

        hands.release(1060, 200);

        assertThat(handoff(H2))
                .isEqualTo(leadToNurture().handoff(H2).orElseThrow().withEnds(id("qualifier"), id("writer")));
        assertThat(hands.selection()).isEqualTo(Selection.of(H2));
        assertThat(hands.changes()).hasSize(1);
    }

    @Test
    void a_beginning_is_put_to_another_card() {
        hands.press(1260, 190, end("h5", End.BEGIN)).drag(720, 200).release(720, 200);

        assertThat(handoff(new HandoffId("h5")).from()).isEqualTo(id("manager"));
        assertThat(handoff(new HandoffId("h5")).gives().names()).containsExactly("subject", "body");
    }

    @Test
    void let_go_on_empty_ground_it_is_gone() {
        taken().drag(700, 600).release(700, 600);

        assertThat(hands.workflow().handoff(H2)).isEmpty();
        assertThat(hands.workflow().nodes()).hasSize(5);
    }

    @Test
    void let_go_where_it_was_it_stays_and_nothing_is_undone() {
        taken().drag(700, 400).drag(700, 200).release(700, 200);

        assertThat(hands.changes()).isEmpty();
        assertThat(hands.workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void esc_puts_it_back() {
        taken().drag(1060, 200).escape();

        assertThat(hands.workflow()).isEqualTo(leadToNurture());
        assertThat(hands.gesture().isIdle()).isTrue();
    }

    @Test
    void where_it_cannot_lead_it_says_why_and_stays() {
        taken().drag(80, 180);
        assertThat(hands.gesture())
                .isInstanceOfSatisfying(
                        Gesture.Reconnecting.class,
                        held -> assertThat(held.aim())
                                .isInstanceOfSatisfying(
                                        Aim.At.class,
                                        at -> assertThat(at.verdict()).isInstanceOf(Verdict.Refused.class)));

        hands.release(80, 180);

        assertThat(hands.workflow()).isEqualTo(leadToNurture());
        assertThat(hands.wishes()).last().isInstanceOf(Wish.Say.class);
    }

    @Test
    void a_click_on_an_end_only_selects_the_line() {
        hands.click(650, 190, end("h2", End.END));

        assertThat(hands.selection()).isEqualTo(Selection.of(H2));
        assertThat(hands.workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void who_only_looks_moves_no_end() {
        hands.onlyLooking();
        taken().drag(1060, 200).release(1060, 200);

        assertThat(hands.workflow()).isEqualTo(leadToNurture());
    }
}
