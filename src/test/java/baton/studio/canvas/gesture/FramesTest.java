package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Note;
import baton.workflow.NoteKind;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes and frames in the hand: made larger and smaller, moved with what is in them, passed by a marquee.
class FramesTest {

    private static final Hit CORNER = new Hit.OnNote("n", Hit.Grip.CORNER);
    private static final Hit BORDER = new Hit.OnNote("n");

    /// Around the qualifier (272, 160) and nothing else.
    private static Workflow framed() {
        var frame =
                Note.of("n", "First", new Position(240, 104)).withSize(304, 184).withKind(NoteKind.FRAME);
        return leadToNurture().withNotes(List.of(frame));
    }

    private static Workflow noted() {
        return leadToNurture().withNotes(List.of(Note.of("n", "Hello", new Position(40, 400))));
    }

    private static Note note(Hands hands) {
        return hands.workflow().notes().getFirst();
    }

    @Test
    void the_corner_makes_a_note_larger_on_the_grid_in_one_step() {
        var hands = Hands.on(noted())
                .press(240, 520, CORNER)
                .drag(270, 530)
                .drag(301, 561)
                .release(301, 561);

        assertThat(note(hands).width()).isEqualTo(264);
        assertThat(note(hands).height()).isEqualTo(160);
        assertThat(hands.changes())
                .singleElement()
                .satisfies(wish -> assertThat(label(noted(), wish)).isEqualTo("Resize note"));
    }

    private static String label(Workflow workflow, Wish wish) {
        return wish instanceof Wish.Change(Edit edit) ? Edits.label(workflow, edit) : "";
    }

    @Test
    void mod_suspends_the_grid() {
        var hands = Hands.on(noted()).press(240, 520, CORNER).drag(301, 561, Keys.MOD);

        assertThat(hands.gesture()).isInstanceOfSatisfying(Gesture.Resizing.class, resizing -> {
            assertThat(resizing.width()).isEqualTo(261);
            assertThat(resizing.height()).isEqualTo(161);
        });
    }

    @Test
    void a_note_never_becomes_too_small_to_be_taken() {
        var hands = Hands.on(noted()).press(240, 520, CORNER).drag(0, 0).release(0, 0);

        assertThat(note(hands).width()).isEqualTo(96);
        assertThat(note(hands).height()).isEqualTo(48);
    }

    @Test
    void escape_leaves_it_as_it_was() {
        var hands = Hands.on(noted())
                .press(240, 520, CORNER)
                .drag(400, 700)
                .escape()
                .release(400, 700);

        assertThat(hands.workflow()).isEqualTo(noted());
    }

    @Test
    void a_frame_takes_what_is_in_it_along_in_one_step() {
        var hands = Hands.on(framed()).press(250, 110, BORDER).drag(250, 310).release(250, 310);

        assertThat(note(hands).at()).isEqualTo(new Position(240, 304));
        assertThat(hands.workflow().layout().of(id("qualifier"))).contains(new Position(272, 360));
        assertThat(hands.workflow().layout().of(id("lead"))).contains(new Position(40, 160));
        assertThat(hands.changes()).hasSize(1);
    }

    @Test
    void a_marquee_inside_a_frame_takes_the_cards_and_one_around_it_takes_the_frame_too() {
        var inside = Hands.on(framed()).press(250, 150, Hit.Ground.GROUND).drag(500, 280);
        assertThat(inside.selection().nodes()).containsExactly(id("qualifier"));
        assertThat(inside.selection().notes()).isEmpty();

        var around = Hands.on(framed()).press(230, 90, Hit.Ground.GROUND).drag(560, 300);
        assertThat(around.selection().notes()).containsExactly("n");
    }
}
