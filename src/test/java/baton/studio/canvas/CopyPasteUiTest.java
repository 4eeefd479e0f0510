package baton.studio.canvas;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.files.WorkflowJson;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.Note;
import baton.workflow.Workflow;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Copying, cutting and pasting by keys and from menus.
@ExtendWith(ApplicationExtension.class)
class CopyPasteUiTest {

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
        robot.interact(() -> {
            document.open(leadToNurture());
            canvas.showAll();
            canvas.requestFocus();
            Clipboard.getSystemClipboard().clear();
        });
    }

    private Workflow workflow() {
        return document.present();
    }

    private static void put(FxRobot robot, String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private void select(FxRobot robot, String... names) {
        robot.interact(() -> document.select(new Selection(
                java.util.stream.Stream.of(names).map(CanvasSamples::id).collect(java.util.stream.Collectors.toSet()),
                Set.of(),
                Set.of())));
    }

    private Point2D onGround() {
        return canvas.root().localToScreen(500, 620);
    }

    @Test
    void what_is_copied_is_pasted_at_the_pointer_as_one_step_of_undo(FxRobot robot) {
        select(robot, "qualifier", "manager");
        robot.push(KeyCode.SHORTCUT, KeyCode.C).moveTo(onGround()).push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(workflow().nodes()).hasSize(7);
        assertThat(document.selection().nodes()).containsExactlyInAnyOrder(id("qualifier-2"), id("manager-2"));
        assertThat(workflow().from(id("qualifier-2"))).extracting(Handoff::to).containsExactly(id("manager-2"));
        var pasted = robot.lookup("#card-qualifier-2").query().localToScreen(0, 0);
        assertThat(pasted.getY()).isBetween(onGround().getY() - 100, onGround().getY() + 20);

        robot.interact(document::undo);
        assertThat(workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void what_is_copied_is_text_for_a_mail(FxRobot robot) throws Exception {
        select(robot, "writer");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        assertThat(WorkflowJson.read(text[0], "").workflow().nodes())
                .extracting(Node::name)
                .containsExactly("Nurture writer");
    }

    @Test
    void cut_takes_it_away_and_paste_brings_it_back(FxRobot robot) {
        select(robot, "writer");
        robot.push(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(workflow().node(id("writer"))).isEmpty();
        assertThat(document.undoLabelProperty().get()).isEqualTo("Cut Nurture writer");

        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(workflow().nameOf(id("writer"))).isEqualTo("Nurture writer");
    }

    @Test
    void with_shift_what_handed_to_it_hands_to_the_copy_too(FxRobot robot) {
        select(robot, "writer");
        robot.push(KeyCode.SHORTCUT, KeyCode.C).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);

        assertThat(workflow().to(id("writer-2"))).extracting(Handoff::from).containsExactly(id("manager"));
    }

    @Test
    void plain_text_becomes_a_note(FxRobot robot) {
        put(robot, "  Call Dana first.\n");
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(workflow().notes()).extracting(Note::text).containsExactly("Call Dana first.");
        assertThat(document.selection().notes()).hasSize(1);
    }

    @Test
    void a_workflow_from_a_mail_is_pasted_without_its_start_and_it_is_said_so(FxRobot robot) {
        put(robot, "Hi,\n> " + WorkflowJson.text(leadToNurture()).replace("\n", "\n> ") + "\nBye");
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(workflow().nodes()).hasSize(9);
        assertThat(host.told).containsExactly("There is a start already, so “New lead” was left out.");
    }

    @Test
    void what_cannot_be_read_changes_nothing_and_says_why(FxRobot robot) {
        put(robot, WorkflowJson.text(leadToNurture()).replace("\"nodes\": [", "\"nodes\": [,"));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(workflow()).isEqualTo(leadToNurture());
        assertThat(host.told).hasSize(1).first().asString().startsWith("This was meant to be a workflow");
    }

    @Test
    void the_menus_copy_and_paste_too(FxRobot robot) {
        var card = (NodeView) robot.lookup("#card-writer").query();
        robot.rightClickOn(card.localToScreen(card.getWidth() / 2, card.getHeight() - 6))
                .clickOn("#menu-copy");
        robot.rightClickOn(onGround()).clickOn("#menu-paste");

        assertThat(document.selection().onlyNode()).contains(id("writer-2"));
    }

    @Test
    void nothing_selected_is_nothing_copied(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(host.told).containsExactly("Select steps or notes to copy them.");
    }

    @Test
    void alt_turns_a_move_into_a_copy_and_back_in_the_middle_of_it(FxRobot robot) {
        var card = (NodeView) robot.lookup("#card-writer").query();
        robot.moveTo(card.localToScreen(card.getWidth() / 2, card.getHeight() - 6))
                .press(MouseButton.PRIMARY);
        robot.moveBy(0, 40).moveBy(0, 40);
        assertThat(robot.lookup("#copy-writer").tryQuery()).isEmpty();

        robot.press(KeyCode.ALT);
        assertThat(robot.lookup("#copy-writer").tryQuery()).isPresent();
        robot.release(KeyCode.ALT);
        assertThat(robot.lookup("#copy-writer").tryQuery()).isEmpty();
        robot.press(KeyCode.ALT).release(MouseButton.PRIMARY).release(KeyCode.ALT);

        assertThat(document.selection().onlyNode()).contains(id("writer-2"));
        assertThat(workflow().layout().of(id("writer")))
                .isEqualTo(leadToNurture().layout().of(id("writer")));
        assertThat(robot.lookup("#copy-writer").tryQuery()).isEmpty();
        robot.interact(document::undo);
        assertThat(workflow()).isEqualTo(leadToNurture());
    }
}
