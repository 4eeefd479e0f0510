package baton.studio.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A workflow of which only a part has nodes: the hand must not notice.
@ExtendWith(ApplicationExtension.class)
class LargeCanvasUiTest {

    private static final int STEPS = 600;

    private OpenCanvas open;
    private Document document;
    private CanvasView canvas;

    @Start
    void show(Stage stage) {
        open = OpenCanvas.on(stage);
        document = open.document();
        canvas = open.canvas();
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            document.open(Workflow.EMPTY);
            document.open(ManySteps.workflow(STEPS));
            canvas.showAll();
            canvas.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private long cards(FxRobot robot) {
        return robot.lookup(".node-card").queryAll().size();
    }

    /// Where the middle of a card is on the screen, whether it has a node or is painted.
    private Point2D middle(String step) {
        var box = baton.studio.canvas.geometry.Places.of(document.present()).get(new NodeId(step));
        var world = canvas.root().lookup(".canvas-world");
        return world.localToScreen(
                java.util.Objects.requireNonNull(box).centre().x(), box.centre().y());
    }

    @Test
    void from_afar_no_card_has_a_node_and_each_can_still_be_clicked_and_dragged(FxRobot robot) throws Exception {
        assertThat(cards(robot)).isZero();

        robot.clickOn(middle("a305"));
        assertThat(document.selection()).isEqualTo(Selection.of(new NodeId("a305")));

        var before = document.present().layout().of(new NodeId("a123")).orElseThrow();
        robot.drag(middle("a123")).moveBy(8, 8).moveBy(22, 12).drop();
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !document.present()
                        .layout()
                        .of(new NodeId("a123"))
                        .orElseThrow()
                        .equals(before));
        assertThat(document.undoLabelProperty().get()).contains("Agent 123");
    }

    @Test
    void nearby_only_what_is_near_the_view_has_nodes(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> cards(robot) > 10);
        assertThat(cards(robot)).isLessThan(120);
    }

    @Test
    void the_keyboard_finds_its_card_wherever_it_is(FxRobot robot) throws Exception {
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#card-a0").tryQuery().isPresent());

        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#card-a599").tryQuery().isPresent());
        assertThat(document.selection().onlyNode()).contains(new NodeId("a599"));
    }

    @Test
    void zoomed_to_its_usual_size_while_the_view_glides_what_is_selected_ends_in_view(FxRobot robot) throws Exception {
        robot.interact(() -> {
            canvas.go(Selection.of(new NodeId("a599")));
            Event.fireEvent(
                    canvas.root().lookup("#canvas"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT0, false, true, false, false));
        });

        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#card-a599").tryQuery().isPresent());
        Point2D before;
        do {
            before = middle("a599");
            WaitForAsyncUtils.waitForFxEvents(30);
        } while (!before.equals(middle("a599")));
        var view = canvas.root();
        assertThat(view.localToScreen(view.getLayoutBounds()).contains(middle("a599")))
                .isTrue();
        assertThat(canvas.root()
                        .lookup(".canvas-world")
                        .getLocalToSceneTransform()
                        .getMxx())
                .isEqualTo(1);
    }
}
