package baton.studio.canvas;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.node;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.Places;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.workflow.HandoffId;
import baton.workflow.Layout;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A hand-off from the first to the last of three cards in a row.
@ExtendWith(ApplicationExtension.class)
class LedAroundUiTest {

    private static final HandoffId LINE = new HandoffId("line");

    private final Document document = new Document();

    @Start
    void show(Stage stage) {
        Fonts.load();
        var canvas = new CanvasView(
                document,
                new SimpleObjectProperty<>(Optional.empty()),
                InstantSource.fixed(CanvasSamples.BEGAN),
                Background.immediate(),
                new ToldHost());
        document.open(row());
        canvas.showAll();
        var scene = new Scene(canvas.root(), 980, 700);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
    }

    private static Workflow row() {
        var nodes = Stream.of("first", "between", "last")
                .map(name -> node(name, name, agent("Works")))
                .toList();
        return Workflow.EMPTY
                .withGraph(nodes, List.of(handoff(LINE.value(), "first", "last")))
                .withLayout(new Layout(Map.of(
                        id("first"), new Position(0, 0),
                        id("between"), new Position(344, 0),
                        id("last"), new Position(688, 0))));
    }

    private static Bounds bounds(FxRobot robot, String id) {
        var node = robot.lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static Point2D middle(FxRobot robot, String id) {
        var bounds = bounds(robot, id);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void its_line_is_seen_above_the_card_between_and_can_be_clicked_there(FxRobot robot) {
        var card = bounds(robot, "#card-between");
        var pill = bounds(robot, "#pill-line");
        double above = pill.getCenterY();
        assertThat(above).isLessThan(card.getMinY());

        robot.clickOn(new Point2D(card.getMinX() + 12, above), MouseButton.PRIMARY);

        assertThat(document.selection()).isEqualTo(Selection.of(LINE));
    }

    @Test
    void its_line_closes_up_as_soon_as_the_card_between_is_pulled_away(FxRobot robot) {
        var pill = bounds(robot, "#pill-line");
        double port = middle(robot, "#card-between").getY();

        robot.moveTo(middle(robot, "#card-between"))
                .press(MouseButton.PRIMARY)
                .moveBy(0, 60)
                .moveBy(0, 120);

        double held = middle(robot, "#pill-line").getY();
        assertThat(held).isGreaterThan(pill.getMaxY()).isLessThan(port);

        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertThat(bounds(robot, "#pill-line")).isEqualTo(pill);
        assertThat(Places.of(document.present())).isEqualTo(Places.of(row()));
    }

    @Test
    void its_line_runs_when_the_card_is_let_go_as_it_did_in_the_hand(FxRobot robot) {
        robot.moveTo(middle(robot, "#card-between"))
                .press(MouseButton.PRIMARY)
                .moveBy(0, -20)
                .moveBy(0, -30);
        double held = middle(robot, "#pill-line").getY();
        assertThat(held).isGreaterThan(bounds(robot, "#card-between").getMaxY());

        robot.release(MouseButton.PRIMARY);

        assertThat(middle(robot, "#pill-line").getY()).isEqualTo(held);
    }
}
