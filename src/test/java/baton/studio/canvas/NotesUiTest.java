package baton.studio.canvas;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.editing.Kind;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.workflow.Note;
import baton.workflow.NoteKind;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Notes and frames, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class NotesUiTest {

    private ToldHost host;
    private OpenCanvas open;
    private Document document;
    private CanvasView canvas;

    @Start
    void show(Stage stage) {
        open = OpenCanvas.on(stage);
        document = open.document();
        canvas = open.canvas();
        host = open.host();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        open.open(robot, loanCheck());
    }

    private Note note() {
        return document.present().notes().getFirst();
    }

    private static Workflow noted(String text) {
        return loanCheck().withNotes(List.of(Note.of("n", text, new Position(40, 400))));
    }

    private static Workflow framed() {
        var frame =
                Note.of("n", "Checks", new Position(600, 16)).withSize(304, 304).withKind(NoteKind.FRAME);
        return loanCheck().withNotes(List.of(frame));
    }

    private static Point2D corner(FxRobot robot) {
        var view = (Remark) robot.lookup("#note-n").query();
        return view.localToScreen(view.getWidth() - 5, view.getHeight() - 5);
    }

    private static Point2D in(FxRobot robot, double x, double y) {
        return robot.lookup("#note-n").query().localToScreen(x, y);
    }

    @Test
    void a_frame_is_put_around_what_is_selected_titled_and_taken_away_by_keyboard_alone(FxRobot robot) {
        robot.interact(() -> document.select(new Selection(Set.of(id("credit"), id("fraud")), Set.of(), Set.of())));
        robot.push(KeyCode.SHORTCUT, KeyCode.G).write("Checks").type(KeyCode.ENTER);

        assertThat(note().isFrame()).isTrue();
        assertThat(note().text()).isEqualTo("Checks");
        assertThat(document.past(9)).contains("Frame 2 agents");

        robot.push(KeyCode.SHORTCUT, KeyCode.DOWN);
        assertThat(document.present().layout().of(id("credit"))).contains(new Position(632, 80));

        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        assertThat(document.present().notes()).isEmpty();
        assertThat(document.present().nodes()).hasSameSizeAs(loanCheck().nodes());
    }

    @Test
    void a_frame_is_moved_by_its_title_with_what_is_in_it_and_undone_at_once(FxRobot robot) {
        open.open(robot, framed());
        var before = document.present();

        robot.drag(in(robot, 40, 16)).moveBy(0, 80).moveBy(0, 40).drop();

        var moved = note().at().y() - 16;
        assertThat(moved).isPositive();
        assertThat(document.present().layout().of(id("credit"))).contains(new Position(632, 72 + moved));
        assertThat(document.present().layout().of(id("rules"))).contains(new Position(632, 416));
        robot.interact(document::undo);
        assertThat(document.present()).isEqualTo(before);
    }

    @Test
    void inside_a_frame_the_ground_goes_on(FxRobot robot) {
        open.open(robot, framed());

        robot.clickOn(in(robot, 150, 168));
        assertThat(document.selection()).isEqualTo(Selection.NOTHING);

        robot.clickOn(in(robot, 150, 301));
        assertThat(document.selection()).isEqualTo(Selection.ofNote("n"));
    }

    @Test
    void a_note_is_made_larger_by_its_corner_in_one_step_of_undo(FxRobot robot) {
        open.open(robot, noted("Hello"));
        robot.interact(() -> document.select(Selection.ofNote("n")));

        robot.drag(corner(robot)).moveBy(20, 20).moveBy(30, 30).drop();

        assertThat(note().width()).isGreaterThan(240);
        assertThat(note().height()).isGreaterThan(160);
        assertThat(document.past(9)).containsExactly("Resize note");
    }

    @Test
    void the_menu_of_a_note_offers_its_colours(FxRobot robot) {
        open.open(robot, noted("Hello"));
        robot.rightClickOn(in(robot, 100, 60)).type(KeyCode.DOWN);
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(note().tint()).isEqualTo("sky");
        assertThat(robot.lookup("#note-n").query().getStyleClass()).contains("note-sky");
        assertThat(document.past(9)).containsExactly("Change the colour");
    }

    @Test
    void a_link_in_a_note_gives_its_address_and_the_words_are_edited_as_plain_text(FxRobot robot) {
        open.open(robot, noted("**See** [rules](https://example.org)"));
        robot.clickOn("#note-n .md-link");
        assertThat(host.told).contains("Copied the address https://example.org.");

        robot.doubleClickOn(in(robot, 150, 100));
        assertThat(robot.lookup("#words-editor").queryTextInputControl().getText())
                .isEqualTo("**See** [rules](https://example.org)");
    }

    @Test
    void a_frame_is_added_around_what_is_selected_or_where_there_is_none_in_the_middle(FxRobot robot) {
        robot.interact(() -> canvas.add(Kind.FRAME.unnamed()));
        assertThat(note().isFrame()).isTrue();
        assertThat(document.past(9)).containsExactly("Add frame");

        open.open(robot, loanCheck());
        robot.interact(() -> {
            document.select(Selection.of(id("fraud")));
            canvas.add(Kind.FRAME.unnamed());
        });
        assertThat(note().at()).isEqualTo(new Position(608, 144));
    }

    @Test
    void a_frame_that_is_aligned_takes_its_steps_along(FxRobot robot) {
        open.open(robot, framed());
        robot.interact(() -> document.select(new Selection(Set.of(id("rules")), Set.of(), Set.of("n"))));

        robot.clickOn("#arrange-bottom");

        var down = note().at().y() - 16;
        assertThat(down).isEqualTo(512 - 320);
        assertThat(document.present().layout().of(id("credit"))).contains(new Position(632, 72 + down));
        assertThat(document.present().layout().of(id("rules"))).contains(new Position(632, 416));
    }
}
