package baton.studio.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.editing.Kind;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The canvas under a real mouse and a real keyboard.
@ExtendWith(ApplicationExtension.class)
class CanvasUiTest {

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
            document.open(Workflow.EMPTY);
            canvas.requestFocus();
        });
    }

    private Workflow workflow() {
        return document.present();
    }

    private void addTwoAgents(FxRobot robot) {
        robot.interact(() -> {
            canvas.add(Kind.START.unnamed(), new Position(0, 0));
            canvas.add(Kind.AGENT.named("Writer"), new Position(80, 200));
            canvas.add(Kind.AGENT.named("Critic"), new Position(480, 200));
        });
        standStill(robot);
    }

    /// The view glides to what was added; a person waits for it too.
    private void standStill(FxRobot robot) {
        Point2D before;
        do {
            before = outPort(robot, "agent");
            WaitForAsyncUtils.waitForFxEvents(30);
        } while (!before.equals(outPort(robot, "agent")));
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private Point2D outPort(FxRobot robot, String card) {
        var view = (NodeView) robot.lookup("#card-" + card).query();
        return view.localToScreen(view.getWidth(), 32);
    }

    private static Point2D middle(FxRobot robot, String id) {
        var node = robot.lookup("#" + id).query();
        var view = node instanceof NodeView card ? card : node;
        return view instanceof NodeView card
                ? card.localToScreen(card.getWidth() / 2, card.getHeight() - 8)
                : new Point2D(bounds(view).getCenterX(), bounds(view).getCenterY());
    }

    @Test
    void two_agents_are_drawn_wired_moved_undone_and_deleted_by_mouse(FxRobot robot) {
        addTwoAgents(robot);

        robot.drag(outPort(robot, "agent")).dropTo(middle(robot, "card-agent-2"));
        assertThat(workflow().handoffs()).singleElement().satisfies(handoff -> {
            assertThat(handoff.from()).isEqualTo(new NodeId("agent"));
            assertThat(handoff.to()).isEqualTo(new NodeId("agent-2"));
        });

        var before = workflow().layout().of(new NodeId("agent-2")).orElseThrow();
        robot.drag(middle(robot, "card-agent-2")).moveBy(0, 60).moveBy(3, 101).drop();
        var after = workflow().layout().of(new NodeId("agent-2")).orElseThrow();
        assertThat(after).isEqualTo(before.plus(0, 160));

        robot.interact(document::undo);
        assertThat(workflow().layout().of(new NodeId("agent-2"))).contains(before);
        var card = robot.lookup("#card-agent-2").query();
        assertThat(card.getTranslateY()).isEqualTo(before.y());

        robot.clickOn(middle(robot, "card-agent-2")).type(KeyCode.DELETE);
        assertThat(workflow().node(new NodeId("agent-2"))).isEmpty();
        assertThat(workflow().handoffs()).isEmpty();
        assertThat(host.told).contains("Removed Critic.");
    }

    @Test
    void a_duo_is_drawn_by_keyboard_alone(FxRobot robot) {
        robot.type(KeyCode.A).write("Qualifier").type(KeyCode.ENTER);
        assertThat(workflow().nodes()).extracting(node -> node.name()).containsExactly("Start", "Qualifier");

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT).write("Nurturer").type(KeyCode.ENTER);
        assertThat(workflow().nodes())
                .extracting(node -> node.name())
                .containsExactly("Start", "Qualifier", "Nurturer");
        assertThat(workflow().handoffs()).hasSize(2);

        robot.type(KeyCode.LEFT).push(KeyCode.SHORTCUT, KeyCode.DOWN);
        assertThat(document.selection().onlyNode()).contains(new NodeId("agent"));

        robot.type(KeyCode.PERIOD).type(KeyCode.DELETE);
        assertThat(workflow().handoffs()).hasSize(1);

        robot.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.C).type(KeyCode.ENTER);
        assertThat(workflow().handoffs()).hasSize(2);
    }

    @Test
    void a_line_is_drawn_with_two_clicks(FxRobot robot) {
        addTwoAgents(robot);

        robot.clickOn(outPort(robot, "agent")).clickOn(middle(robot, "card-agent-2"));

        assertThat(workflow().handoffs()).hasSize(1);
    }

    @Test
    void escape_puts_back_what_is_in_the_hand(FxRobot robot) {
        addTwoAgents(robot);
        var before = workflow();

        robot.drag(middle(robot, "card-agent")).moveBy(120, 80);
        robot.type(KeyCode.ESCAPE).drop();

        assertThat(workflow()).isEqualTo(before);
        assertThat(robot.lookup("#card-agent").query().getTranslateX()).isEqualTo(80);
    }

    @Test
    void a_line_let_go_on_the_ground_asks_who_gets_it(FxRobot robot) {
        addTwoAgents(robot);

        robot.drag(outPort(robot, "agent-2")).moveBy(40, 80).moveBy(40, 80).drop();
        robot.write("rev").type(KeyCode.ENTER);

        assertThat(workflow().handoffs())
                .singleElement()
                .satisfies(handoff -> assertThat(handoff.to()).isEqualTo(new NodeId("review")));
    }

    @Test
    void a_double_click_on_the_ground_asks_what_to_add_there(FxRobot robot) {
        addTwoAgents(robot);
        var canvasBounds = bounds(canvas.root());

        robot.moveTo(new Point2D(canvasBounds.getMinX() + 700, canvasBounds.getMinY() + 520))
                .doubleClickOn(MouseButton.PRIMARY)
                .write("res")
                .type(KeyCode.ENTER);

        assertThat(workflow().nodes()).extracting(node -> node.name()).contains("Result");
    }

    @Test
    void a_name_is_changed_where_it_stands(FxRobot robot) {
        addTwoAgents(robot);

        robot.clickOn(middle(robot, "card-agent"))
                .type(KeyCode.F2)
                .write("Critic")
                .type(KeyCode.ENTER);

        assertThat(workflow().nameOf(new NodeId("agent"))).isEqualTo("Critic 2");
        assertThat(canvas.root().isFocused()).isTrue();
    }

    @Test
    void everything_stays_in_view_while_the_panels_find_their_width_and_nothing_moves_later(FxRobot robot) {
        robot.interact(() -> {
            document.open(CanvasSamples.leadToNurture());
            canvas.showAll();
        });
        var last = robot.lookup("#card-email").query();
        robot.interact(() -> canvas.root().resize(600, 500));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rightEdge(last)).isLessThan(600);

        robot.interact(() -> document.select(Selection.of(new NodeId("email"))));
        double before = rightEdge(last);
        robot.interact(() -> canvas.root().resize(500, 500));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rightEdge(last)).isEqualTo(before);
    }

    private double rightEdge(Node card) {
        return canvas.root()
                .sceneToLocal(card.localToScene(card.getBoundsInLocal()))
                .getMaxX();
    }
}
