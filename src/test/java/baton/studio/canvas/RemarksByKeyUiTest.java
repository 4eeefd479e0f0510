package baton.studio.canvas;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static baton.studio.canvas.CanvasSamples.node;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.Note;
import baton.workflow.NoteKind;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Notes and frames: their size by keys, copies of frames with what is in them, and what is seen of them from afar.
@ExtendWith(ApplicationExtension.class)
class RemarksByKeyUiTest {

    private OpenCanvas open;
    private Document document;

    @Start
    void show(Stage stage) {
        open = OpenCanvas.on(stage);
        document = open.document();
    }

    private Note note() {
        return document.present().notes().getFirst();
    }

    private static Workflow noted() {
        return loanCheck().withNotes(List.of(Note.of("n", "Hello", new Position(40, 400))));
    }

    /// Around the two agents in the middle.
    private static Workflow framed() {
        var frame =
                Note.of("n", "Checks", new Position(600, 16)).withSize(304, 304).withKind(NoteKind.FRAME);
        return loanCheck().withNotes(List.of(frame));
    }

    private void select(FxRobot robot, Workflow workflow) {
        open.open(robot, workflow);
        robot.interact(() -> document.select(Selection.ofNote("n")));
    }

    @Test
    void a_note_gets_wider_and_higher_by_keys_and_back_by_one_undo_for_each_time_they_were_held(FxRobot robot) {
        select(robot, noted());
        double width = note().width();
        double height = note().height();

        hold(robot, 3);
        assertThat(note().width()).isEqualTo(width + 3 * 8);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(note().height()).isEqualTo(height + 8);
        assertThat(document.past(9)).containsExactly("Resize note", "Resize note");

        robot.interact(document::undo);
        robot.interact(document::undo);
        assertThat(note().width()).isEqualTo(width);
        assertThat(note().height()).isEqualTo(height);
    }

    /// A key that is held down comes again and again.
    private void hold(FxRobot robot, int times) {
        robot.interact(() -> {
            for (int time = 0; time < times; time++) {
                fire(KeyEvent.KEY_PRESSED);
            }
            fire(KeyEvent.KEY_RELEASED);
        });
    }

    private void fire(EventType<KeyEvent> type) {
        Event.fireEvent(
                open.canvas().root().lookup("#canvas"),
                new KeyEvent(type, "", "", KeyCode.RIGHT, false, false, true, false));
    }

    @Test
    void it_gets_smaller_only_as_long_as_something_of_it_can_be_seen(FxRobot robot) {
        select(robot, noted());
        for (int times = 0; times < 40; times++) {
            robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.UP);
        }

        assertThat(note().width()).isEqualTo(96);
        assertThat(note().height()).isEqualTo(48);
    }

    @Test
    void a_frame_is_made_larger_by_keys_and_what_is_in_it_stays_where_it_is(FxRobot robot) {
        select(robot, framed());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(note().width()).isEqualTo(312);
        assertThat(document.past(9)).containsExactly("Resize frame");
        assertThat(document.present().nodes()).isEqualTo(loanCheck().nodes());
        assertThat(document.present().layout()).isEqualTo(loanCheck().layout());
    }

    @Test
    void with_a_step_alone_selected_the_same_keys_change_nothing(FxRobot robot) {
        open.open(robot, noted());
        robot.interact(() -> document.select(Selection.of(id("credit"))));
        robot.push(KeyCode.ALT, KeyCode.DOWN);

        assertThat(document.present()).isEqualTo(noted());
    }

    @Test
    void a_frame_is_duplicated_below_with_what_is_in_it(FxRobot robot) {
        select(robot, framed());
        robot.push(KeyCode.SHORTCUT, KeyCode.D);

        var then = document.present();
        assertThat(then.notes()).hasSize(2);
        assertThat(then.notes().getLast().at()).isEqualTo(new Position(600, 16 + 344));
        assertThat(then.layout().of(id("credit-2"))).contains(new Position(632, 72 + 344));
        assertThat(document.past(9)).hasSize(1);
        robot.interact(document::undo);
        assertThat(document.present()).isEqualTo(framed());
    }

    @Test
    void a_frame_is_copied_and_cut_with_what_is_in_it(FxRobot robot) {
        select(robot, framed());
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(document.present().node(id("credit"))).isEmpty();
        assertThat(document.present().node(id("rules"))).isPresent();
        assertThat(document.present().notes()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(document.present().node(id("credit"))).isPresent();
        assertThat(document.present().notes()).hasSize(1);
    }

    @Test
    void a_deleted_frame_leaves_what_is_in_it(FxRobot robot) {
        select(robot, framed());
        robot.push(KeyCode.DELETE);

        assertThat(document.present()).isEqualTo(loanCheck());
    }

    @Test
    void with_alt_a_copy_of_the_frame_and_of_what_is_in_it_is_in_the_hand(FxRobot robot) {
        select(robot, framed());
        var title = robot.lookup("#note-n").query().localToScreen(40, 16);

        robot.moveTo(title).press(MouseButton.PRIMARY).moveBy(0, 100).moveBy(0, 60);
        robot.press(KeyCode.ALT);
        assertThat(robot.lookup("#copy-n").tryQuery()).isPresent();
        assertThat(robot.lookup("#copy-credit").tryQuery()).isPresent();
        robot.release(MouseButton.PRIMARY).release(KeyCode.ALT);

        assertThat(document.present().notes()).hasSize(2);
        assertThat(document.present().node(id("credit-2"))).isPresent();
        assertThat(note().at()).isEqualTo(new Position(600, 16));
        assertThat(robot.lookup("#copy-n").tryQuery()).isEmpty();
    }

    @Test
    void words_of_a_note_are_shown_as_long_as_they_can_be_read(FxRobot robot) {
        open.open(robot, noted());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        settle();
        assertThat(words(robot).isVisible()).isTrue();

        for (int times = 0; times < 4; times++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
            settle();
        }
        assertThat(words(robot).isVisible()).isFalse();

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        settle();
        assertThat(words(robot).isVisible()).isTrue();
    }

    private static Node words(FxRobot robot) {
        return robot.lookup("#note-n .markdown").query();
    }

    /// The view glides; a person waits for it.
    private void settle() {
        Point2D before;
        do {
            before = place();
            WaitForAsyncUtils.waitForFxEvents(30);
        } while (!before.equals(place()));
    }

    private Point2D place() {
        return open.canvas().root().lookup(".canvas-world").localToScreen(100, 100);
    }

    @Test
    void the_map_shows_notes_and_frames_paler_than_cards(FxRobot robot) {
        var alone = Workflow.EMPTY.withNotes(List.of(
                Note.of("n", "Checks", new Position(0, 0)).withSize(400, 300).withKind(NoteKind.FRAME)));
        open.open(robot, alone);
        var map = robot.lookup("#minimap").query();
        assertThat(map.isVisible()).isTrue();
        var ground = colour(robot, map, 0.04, 0.5);
        var frame = colour(robot, map, 0.5, 0.5);
        assertThat(frame).isNotEqualTo(ground);

        robot.interact(() -> document.edit(new Edit.AddNode(node("a", "A", agent("Checks")), new Position(80, 110))));
        assertThat(colour(robot, map, 0.5, 0.5)).isNotEqualTo(frame).isNotEqualTo(ground);
    }

    private static Color colour(FxRobot robot, Node map, double across, double down) {
        var seen = new Color[1];
        robot.interact(() -> {
            var picture = map.snapshot(null, null);
            seen[0] = picture.getPixelReader()
                    .getColor((int) (picture.getWidth() * across), (int) (picture.getHeight() * down));
        });
        return seen[0];
    }
}
