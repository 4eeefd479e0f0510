package baton.studio.canvas;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.CardSize;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a hand does with lines that are there.
@ExtendWith(ApplicationExtension.class)
class LineUiTest {

    private static final HandoffId H2 = new HandoffId("h2");

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
        open.open(robot, leadToNurture());
    }

    private Handoff handoff(HandoffId id) {
        return document.present().handoff(id).orElseThrow();
    }

    private static Point2D middle(FxRobot robot, String id) {
        var bounds =
                robot.lookup(id).query().localToScreen(robot.lookup(id).query().getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static boolean is(FxRobot robot, String id, String state) {
        return robot.lookup(id).query().getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    @Test
    void an_end_is_dragged_to_another_card_which_shows_that_it_would_take_it(FxRobot robot) {
        robot.interact(() -> document.select(Selection.of(H2)));
        robot.moveTo(middle(robot, "#line-end")).press(MouseButton.PRIMARY).moveBy(10, 30);
        assertThat(is(robot, "#card-writer", "target")).isTrue();
        assertThat(is(robot, "#card-lead", "dimmed")).isTrue();
        robot.moveTo(middle(robot, "#card-writer"));
        assertThat(is(robot, "#card-writer", "aimed")).isTrue();

        robot.release(MouseButton.PRIMARY);

        assertThat(handoff(H2).to()).isEqualTo(id("writer"));
        assertThat(handoff(H2).gives().names()).containsExactly("score", "reason", "email");
        assertThat(is(robot, "#card-writer", "target")).isFalse();
        assertThat(is(robot, "#card-lead", "dimmed")).isFalse();
        robot.interact(document::undo);
        assertThat(document.present()).isEqualTo(leadToNurture());
    }

    @Test
    void an_end_on_empty_ground_takes_the_line_away_and_a_toast_brings_it_back(FxRobot robot) {
        robot.interact(() -> document.select(Selection.of(H2)));
        robot.moveTo(middle(robot, "#line-end")).press(MouseButton.PRIMARY).moveBy(10, 150);
        robot.release(MouseButton.PRIMARY);

        assertThat(document.present().handoff(H2)).isEmpty();
        var toast = host.toasts.getLast();
        assertThat(toast.text()).isEqualTo("Removed the hand-off from Lead qualifier to Sales manager.");
        robot.interact(toast.choices().getFirst().action());
        assertThat(document.present()).isEqualTo(leadToNurture());
    }

    @Test
    void esc_in_the_middle_of_it_leaves_everything_as_it_was(FxRobot robot) {
        robot.interact(() -> document.select(Selection.of(H2)));
        robot.moveTo(middle(robot, "#line-begin")).press(MouseButton.PRIMARY).moveBy(10, 150);
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);

        assertThat(document.present()).isEqualTo(leadToNurture());
        assertThat(host.toasts).isEmpty();
    }

    @Test
    void by_keyboard_a_line_is_led_elsewhere_from_a_list(FxRobot robot) {
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.PERIOD);
        assertThat(document.selection().onlyHandoff()).contains(H2);

        robot.type(KeyCode.L).write("Nurture").type(KeyCode.ENTER);
        assertThat(handoff(H2).to()).isEqualTo(id("writer"));
        assertThat(document.selection().onlyHandoff()).contains(H2);

        robot.push(KeyCode.SHIFT, KeyCode.L).write("New").type(KeyCode.ENTER);
        assertThat(handoff(H2).from()).isEqualTo(id("lead"));
        assertThat(canvas.root().isFocused()).isTrue();
    }

    @Test
    void the_menu_of_a_line_has_both_ways(FxRobot robot) {
        robot.rightClickOn("#pill-h2").clickOn("#menu-begin");

        assertThat(robot.lookup("#reconnect-menu").tryQuery()).isPresent();
    }

    @Test
    void a_card_that_comes_into_view_while_a_line_is_drawn_shows_whether_it_would_take_it(FxRobot robot)
            throws Exception {
        open.open(robot, ManySteps.workflow(600));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        robot.interact(() -> canvas.go(Selection.of(id("a0"))));
        sees(robot, "#card-a0");
        var first = (NodeView) robot.lookup("#card-a0").query();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isOnScreen(first));
        robot.clickOn(first.localToScreen(first.getWidth() - 2, 36)).moveBy(0, 60);
        assertThat(robot.lookup("#card-a300").tryQuery()).isEmpty();

        robot.interact(() -> scrollDown(4_800));
        sees(robot, "#card-a300");

        assertThat(is(robot, "#card-a300", "target")).isTrue();
    }

    /// The camera glides there.
    private boolean isOnScreen(NodeView card) {
        var window = canvas.root().localToScreen(canvas.root().getLayoutBounds());
        return window.contains(card.localToScreen(card.getWidth(), 0))
                && window.contains(card.localToScreen(0, card.getHeight() + 60));
    }

    /// As two fingers do; the robot of a screen that is not there does not always know over which window it is.
    private void scrollDown(double pixels) {
        Event.fireEvent(
                canvas.root(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        100,
                        100,
                        100,
                        100,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -pixels,
                        0,
                        -pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static void sees(FxRobot robot, String card) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(card).tryQuery().isPresent());
    }

    /// The writer hands to the result, and now, by a line drawn with the keyboard, to another agent too.
    private void drawSecondLine(FxRobot robot) {
        robot.interact(() -> document.edit(new Edit.AddNode(
                CanvasSamples.node("archive", "Archive", CanvasSamples.agent("Keeps it")), new Position(1376, 360))));
        robot.interact(() -> canvas.showAll());
        robot.drag(port(robot, "#card-writer")).moveBy(20, 20).dropTo(middle(robot, "#card-archive"));
        assertThat(document.present().from(id("writer"))).hasSize(2);
        assertThat(robot.lookup("#who-gets").tryQuery()).isPresent();
    }

    private static Point2D port(FxRobot robot, String card) {
        var view = (NodeView) robot.lookup(card).query();
        return view.localToScreen(view.getWidth() - 2, CardSize.PORT_Y);
    }

    @Test
    void a_second_line_from_an_agent_asks_who_gets_it_and_esc_means_both(FxRobot robot) {
        drawSecondLine(robot);
        var drawn = document.present();

        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#who-gets").tryQuery()).isEmpty();
        assertThat(document.present()).isEqualTo(drawn);
        assertThat(canvas.root().isFocused()).isTrue();
    }

    @Test
    void it_may_depend_on_a_rule_and_the_choice_is_a_step_of_undo_of_its_own(FxRobot robot) {
        drawSecondLine(robot);
        var drawn = document.present();

        robot.clickOn("#pick-rules");

        assertThat(document.present().from(id("decision")))
                .extracting(Handoff::to)
                .containsExactlyInAnyOrder(id("archive"), id("email"));
        assertThat(host.told).contains("details");
        robot.interact(document::undo);
        assertThat(document.present()).isEqualTo(drawn);
    }

    @Test
    void a_model_may_decide_who_gets_it(FxRobot robot) {
        drawSecondLine(robot);

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(document.present().node(id("decision")).orElseThrow().type())
                .isEqualTo(new NodeType.Decision(NodeType.Decider.MODEL, ""));
    }
}
