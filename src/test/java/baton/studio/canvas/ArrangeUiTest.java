package baton.studio.canvas;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.arrange.Order;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.workflow.Edit;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Putting what lies on the canvas into order, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class ArrangeUiTest {

    private final InTime background = new InTime();
    private OpenCanvas open;
    private Document document;
    private CanvasView canvas;

    /// Works at once, and brings the outcome when the test lets it.
    private static final class InTime implements Background {
        private final List<Runnable> outcomes = new ArrayList<>();

        @Override
        public <T> Subscription run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            var holder = new ArrayList<Runnable>();
            Background.immediate().run(work, result -> holder.add(() -> done.accept(result)), failed);
            outcomes.addAll(holder);
            return () -> outcomes.removeAll(holder);
        }

        void deliver() {
            var now = List.copyOf(outcomes);
            outcomes.clear();
            now.forEach(Runnable::run);
        }
    }

    @Start
    void show(Stage stage) {
        open = OpenCanvas.on(stage, background);
        document = open.document();
        canvas = open.canvas();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> {
            document.open(loanCheck());
            document.edit(new Edit.MoveNodes(Map.of(id("intake"), new Position(900, 610))));
            canvas.showAll();
            canvas.requestFocus();
        });
    }

    private Workflow workflow() {
        return document.present();
    }

    private void tidyByKey(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
    }

    private Box box(String card) {
        return Objects.requireNonNull(Places.of(workflow()).get(id(card)));
    }

    private void deliver(FxRobot robot) {
        robot.interact(background::deliver);
    }

    private double shownX(FxRobot robot, String card) {
        return robot.lookup("#card-" + card).query().getTranslateX();
    }

    @Test
    void the_key_tidies_everything_in_one_step_of_undo_and_a_second_time_in_none(FxRobot robot) {
        var before = workflow();
        tidyByKey(robot);
        deliver(robot);

        assertThat(box("intake").right()).isLessThan(box("fraud").x());
        assertThat(box("intake").y()).isEqualTo(box("fraud").y());
        assertThat(document.past(9)).first().isEqualTo("Tidy");

        var tidied = workflow();
        tidyByKey(robot);
        deliver(robot);
        assertThat(workflow()).isSameAs(tidied);
        assertThat(document.past(9)).hasSize(2);

        robot.interact(document::undo);
        assertThat(workflow().layout()).isEqualTo(before.layout());
    }

    @Test
    void the_button_lets_the_cards_slide_to_their_places_and_brings_everything_into_view(FxRobot robot)
            throws Exception {
        robot.clickOn("#zoom-tidy");
        deliver(robot);
        var place = workflow().layout().of(id("intake")).orElseThrow();

        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> shownX(robot, "intake") == place.x());
        var view = canvas.root().localToScreen(canvas.root().getLayoutBounds());
        assertThat(workflow().nodes()).allSatisfy(node -> {
            var card = robot.lookup("#card-" + node.id()).query();
            assertThat(view.contains(card.localToScreen(card.getLayoutBounds())))
                    .isTrue();
        });
    }

    @Test
    void what_is_selected_is_tidied_alone(FxRobot robot) {
        var before = workflow();
        robot.interact(() -> document.select(new Selection(Set.of(id("credit"), id("rules")), Set.of(), Set.of())));
        tidyByKey(robot);
        deliver(robot);

        assertThat(moved(before)).containsOnly(id("rules"));
        assertThat(document.past(9)).first().isEqualTo("Tidy 2 steps");
    }

    private Set<NodeId> moved(Workflow before) {
        return workflow().nodes().stream()
                .map(Node::id)
                .filter(id -> !before.layout().of(id).equals(workflow().layout().of(id)))
                .collect(Collectors.toSet());
    }

    @Test
    void escape_gives_it_up_and_keeps_what_is_selected(FxRobot robot) {
        var before = workflow();
        robot.interact(() -> document.select(Selection.of(id("credit"))));
        tidyByKey(robot);
        robot.type(KeyCode.ESCAPE);
        deliver(robot);

        assertThat(workflow()).isSameAs(before);
        assertThat(document.selection().onlyNode()).contains(id("credit"));
    }

    @Test
    void nothing_comes_of_it_where_the_workflow_has_changed_meanwhile(FxRobot robot) {
        tidyByKey(robot);
        robot.interact(() -> document.edit(new Edit.RemoveNodes(Set.of(id("rules")))));
        var changed = workflow();
        deliver(robot);

        assertThat(workflow()).isSameAs(changed);
    }

    @Test
    void the_menu_of_the_ground_tidies_too(FxRobot robot) {
        robot.rightClickOn(canvas.root().localToScreen(40, 20)).clickOn("#menu-tidy");
        deliver(robot);

        assertThat(document.past(9)).first().isEqualTo("Tidy");
    }

    private void select(FxRobot robot, String... cards) {
        var ids = Stream.of(cards).map(CanvasSamples::id).collect(Collectors.toSet());
        robot.interact(() -> document.select(new Selection(ids, Set.of(), Set.of())));
    }

    @Test
    void the_bar_above_what_is_selected_lines_it_up_in_one_step_of_undo(FxRobot robot) {
        assertThat(robot.lookup("#arrange-bar").query().isVisible()).isFalse();
        select(robot, "credit", "intake");
        assertThat(robot.lookup("#arrange-across").query().isVisible()).isFalse();

        robot.clickOn("#arrange-left");

        assertThat(box("intake").x()).isEqualTo(box("credit").x());
        assertThat(document.past(9)).first().isEqualTo("Align left");
        robot.interact(document::undo);
        assertThat(box("intake").x()).isEqualTo(900);
    }

    @Test
    void three_can_be_spaced_evenly_by_keyboard_alone(FxRobot robot) {
        select(robot, "credit", "fraud", "rules");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        times(robot, 4, KeyCode.DOWN);
        robot.type(KeyCode.RIGHT);
        times(robot, Order.values().length - 1, KeyCode.DOWN);
        robot.type(KeyCode.ENTER);

        assertThat(box("fraud").y() - box("credit").bottom())
                .isEqualTo(box("rules").y() - box("fraud").bottom());
        assertThat(document.past(9)).first().isEqualTo("Space evenly down");
    }

    private static void times(FxRobot robot, int count, KeyCode key) {
        for (int i = 0; i < count; i++) {
            robot.type(key);
        }
    }

    @Test
    void the_bar_never_covers_the_cards_it_is_for_and_hides_while_they_are_moved(FxRobot robot) {
        select(robot, "credit", "rules");
        var bar = robot.lookup("#arrange-bar").query();
        for (var card : List.of("credit", "rules")) {
            var box = robot.lookup("#card-" + card).query();
            assertThat(bar.localToScreen(bar.getLayoutBounds()).intersects(box.localToScreen(box.getLayoutBounds())))
                    .isFalse();
        }

        var card = robot.lookup("#card-rules").query();
        robot.drag(card.localToScreen(60, 80)).moveBy(30, 30);
        assertThat(bar.isVisible()).isFalse();
        assertThat(robot.lookup(".guide").query().isVisible()).isTrue();
        robot.drop();
        assertThat(bar.isVisible()).isTrue();
    }
}
