package baton.studio.canvas;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.editing.Kind;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.RunView;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Menus, tools beside lines, notes, the way the view moves, and what a run asks.
@ExtendWith(ApplicationExtension.class)
class CanvasToolsUiTest {

    private final ToldHost host = new ToldHost("Loan check");
    private final ObjectProperty<Optional<RunView>> run = new SimpleObjectProperty<>(Optional.empty());
    private Document document;
    private CanvasView canvas;
    private TextField before;
    private Button after;

    @Start
    void show(Stage stage) {
        Fonts.load();
        document = new Document();
        canvas = new CanvasView(
                document, run, InstantSource.fixed(CanvasSamples.BEGAN.plusSeconds(30)), Background.immediate(), host);
        before = new TextField();
        after = new Button("After");
        var root = new BorderPane();
        root.setTop(before);
        root.setCenter(canvas.root());
        root.setLeft(palette());
        root.setBottom(after);
        var scene = new Scene(root, 980, 700);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private static Label palette() {
        var agent = new Label("Agent");
        agent.setId("palette-agent");
        agent.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putString(Kind.AGENT.dragged());
            agent.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        return agent;
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> {
            run.set(Optional.empty());
            document.open(leadToNurture());
            canvas.showAll();
            canvas.requestFocus();
        });
    }

    private Workflow workflow() {
        return document.present();
    }

    private Point2D onCard(FxRobot robot, String name) {
        var view = (NodeView) robot.lookup("#card-" + name).query();
        return view.localToScreen(view.getWidth() / 2, view.getHeight() - 6);
    }

    @Test
    void a_card_has_a_menu_with_what_works_there(FxRobot robot) {
        robot.rightClickOn(onCard(robot, "writer")).clickOn("#menu-duplicate");

        assertThat(workflow().nodes()).extracting(Node::name).contains("Nurture writer 2");
        assertThat(document.selection().onlyNode()).contains(id("writer-2"));
    }

    @Test
    void the_menu_key_opens_the_menu_where_the_keyboard_is(FxRobot robot) {
        robot.interact(() -> document.select(Selection.of(id("writer"))));
        robot.type(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(robot.lookup("#menu-rename").tryQuery()).isPresent();

        robot.clickOn("#menu-delete");
        assertThat(workflow().node(id("lead"))).isEmpty();
    }

    @Test
    void a_review_is_inserted_on_the_selected_line(FxRobot robot) {
        robot.clickOn("#pill-h5");
        assertThat(document.selection().onlyHandoff()).contains(new HandoffId("h5"));

        robot.clickOn("#line-insert-review");

        assertThat(workflow().nodes()).extracting(Node::name).contains("Review");
        assertThat(workflow().handoff(new HandoffId("h5")).orElseThrow().to()).isEqualTo(id("review"));
    }

    @Test
    void a_line_is_taken_away_by_its_own_tool(FxRobot robot) {
        robot.clickOn("#pill-h4").clickOn("#line-delete");

        assertThat(workflow().handoff(new HandoffId("h4"))).isEmpty();
        assertThat(robot.lookup("#line-tools").query().isVisible()).isFalse();
    }

    @Test
    void a_joined_removal_can_be_undone_or_left_apart(FxRobot robot) {
        robot.clickOn(onCard(robot, "writer")).type(KeyCode.BACK_SPACE);
        var toast = host.toasts.getLast();
        assertThat(toast.text()).isEqualTo("Removed Nurture writer. Sales manager now hands off to First email.");
        assertThat(toast.choices()).extracting(Toast.Choice::words).containsExactly("Undo", "Don't join");

        robot.interact(toast.choices().getLast().action());
        assertThat(workflow().node(id("writer"))).isEmpty();
        assertThat(workflow().to(id("email"))).isEmpty();
    }

    @Test
    void a_toast_that_comes_too_late_undoes_nothing_else(FxRobot robot) {
        robot.clickOn(onCard(robot, "writer")).type(KeyCode.DELETE);
        robot.clickOn(onCard(robot, "manager")).push(KeyCode.SHORTCUT, KeyCode.RIGHT);
        var now = workflow();

        robot.interact(host.toasts.getFirst().choices().getFirst().action());

        assertThat(workflow()).isEqualTo(now);
    }

    @Test
    void a_note_is_added_written_and_deleted(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.S).write("Look here").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(workflow().notes()).extracting(Note::text).containsExactly("Look here");

        robot.type(KeyCode.DELETE);
        assertThat(workflow().notes()).isEmpty();
    }

    @Test
    void what_is_dragged_from_the_palette_is_put_where_it_is_let_go(FxRobot robot) {
        robot.interact(() -> document.open(Workflow.EMPTY));

        robot.drag("#palette-agent").moveTo(canvas.root()).moveBy(20, 10).drop();

        assertThat(workflow().nodes()).extracting(Node::name).containsExactly("Start", "Agent");
    }

    @Test
    void by_force_what_was_before_a_removed_step_is_joined_with_what_was_after(FxRobot robot) {
        robot.clickOn(onCard(robot, "manager")).push(KeyCode.SHORTCUT, KeyCode.DELETE);

        assertThat(workflow().from(id("qualifier"))).extracting(Handoff::to).containsExactly(id("writer"));
        assertThat(host.toasts.getLast().text()).startsWith("Removed Sales manager.");
    }

    @Test
    void an_empty_canvas_offers_the_first_agent_and_samples(FxRobot robot) {
        robot.interact(() -> document.open(Workflow.EMPTY));
        robot.clickOn("Loan check").clickOn("#empty-ghost");

        assertThat(host.told).containsExactly("sample Loan check");
        assertThat(workflow().nodes()).hasSize(2);
        assertThat(robot.lookup("#empty-ground").query().isVisible()).isFalse();
    }

    @Test
    void the_first_agent_is_asked_who_gets_its_result(FxRobot robot) {
        robot.interact(() -> {
            document.open(Workflow.EMPTY);
            canvas.add(Kind.AGENT.unnamed());
        });

        robot.clickOn("#next-ghost").write("Result").type(KeyCode.ENTER);

        assertThat(workflow().from(id("agent"))).hasSize(1);
        assertThat(robot.lookup("#next-ghost").query().isVisible()).isFalse();
    }

    @Test
    void the_wheel_pans_and_with_the_shortcut_key_it_zooms(FxRobot robot) {
        var card = robot.lookup("#card-manager").query();
        robot.moveTo(canvas.root());
        var start = card.localToScreen(0, 0);

        robot.scroll(2, VerticalDirection.UP);
        assertThat(card.localToScreen(0, 0).getY()).isNotEqualTo(start.getY());

        var percent = robot.lookup("#zoom-text").queryAs(Label.class);
        var before = percent.getText();
        robot.interact(() -> Event.fireEvent(canvas.root(), zooming(canvas.root())));
        assertThat(percent.getText()).isNotEqualTo(before);
    }

    /// The robot of the screenless toolkit turns the wheel, but not with a key held down.
    private static ScrollEvent zooming(javafx.scene.Node over) {
        var wheel = new ScrollEvent(
                ScrollEvent.SCROLL,
                300,
                200,
                300,
                200,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                120,
                0,
                120,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
        return wheel.copyFor(over, over);
    }

    @Test
    void space_and_drag_move_the_view_and_nothing_else(FxRobot robot) {
        var there = onCard(robot, "manager");

        robot.moveTo(there).press(KeyCode.SPACE).press(MouseButton.PRIMARY).moveBy(60, 40);
        robot.release(MouseButton.PRIMARY).release(KeyCode.SPACE);

        assertThat(onCard(robot, "manager").getX()).isEqualTo(there.getX() + 60);
        assertThat(workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void the_map_moves_the_view(FxRobot robot) {
        var there = onCard(robot, "manager");

        robot.clickOn(robot.lookup("#minimap").query().localToScreen(20, 20));

        assertThat(onCard(robot, "manager")).isNotEqualTo(there);
    }

    @Test
    void a_card_that_needs_a_person_opens_the_review(FxRobot robot) {
        var story = CanvasSamples.leadWaiting();
        robot.interact(() -> run.set(Optional.of(new RunView(story.state(), story.facts(), Map.of(), List.of(), ""))));

        robot.clickOn("Review");

        assertThat(host.told).containsExactly("review manager#1");
        assertThat(workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void enter_and_a_double_click_open_the_details(FxRobot robot) {
        robot.doubleClickOn(onCard(robot, "manager")).type(KeyCode.ENTER);

        assertThat(host.told).containsExactly("details", "details");
        assertThat(document.selection().onlyNode()).contains(id("manager"));
    }

    @Test
    void the_canvas_is_one_stop_of_the_tab_key(FxRobot robot) {
        robot.clickOn(before).type(KeyCode.TAB);
        assertThat(canvas.root().isFocused()).isTrue();

        robot.type(KeyCode.RIGHT).type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();

        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(canvas.root().isFocused()).isTrue();
    }

    @Test
    void letters_mean_nothing_while_the_keyboard_is_elsewhere(FxRobot robot) {
        robot.clickOn(before).write("ac");

        assertThat(before.getText()).isEqualTo("ac");
        assertThat(workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void a_screen_reader_finds_the_cards_in_a_list(FxRobot robot) {
        robot.type(KeyCode.HOME);
        var root = canvas.root();

        assertThat(root.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))
                .isEqualTo(5);
        var focused = (javafx.scene.Node) root.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertThat(focused.getAccessibleText()).startsWith("New lead, start 1 of 5");
        assertThat(focused.getAccessibleRoleDescription()).isEqualTo("start");
        var second = (javafx.scene.Node) root.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1);
        assertThat(second.getAccessibleText()).startsWith("Lead qualifier, agent 2 of 5");
    }

    @Test
    void each_press_of_a_nudging_key_is_a_step_of_undo(FxRobot robot) {
        robot.clickOn(onCard(robot, "writer"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DOWN).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(workflow().layout().of(id("writer"))).contains(new Position(1008, 208));

        robot.interact(document::undo);
        assertThat(workflow().layout().of(id("writer"))).contains(new Position(1008, 168));
    }

    @Test
    void a_run_of_the_past_can_be_looked_at_and_not_changed(FxRobot robot) {
        var past = new PastRunCanvas(InstantSource.system());
        robot.interact(() -> {
            past.show(CanvasSamples.leadFailed().state());
            ((BorderPane) canvas.root().getScene().getRoot()).setCenter(past.root());
            past.root().requestFocus();
        });

        robot.clickOn(onCard(robot, "writer")).type(KeyCode.DELETE).type(KeyCode.A);

        assertThat(past.selectionProperty().get().onlyNode()).contains(id("writer"));
        assertThat(robot.lookup("#card-writer").tryQuery()).isPresent();
        assertThat(robot.lookup("#add-menu").tryQuery()).isEmpty();
        robot.interact(() -> ((BorderPane) past.root().getScene().getRoot()).setCenter(canvas.root()));
    }
}
