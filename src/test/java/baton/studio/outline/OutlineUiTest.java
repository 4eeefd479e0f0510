package baton.studio.outline;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.CanvasView;
import baton.studio.canvas.KindWords;
import baton.studio.canvas.ManySteps;
import baton.studio.canvas.ToldHost;
import baton.studio.canvas.editing.Kind;
import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.KeyMap;
import baton.studio.command.Reach;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.seek.CommandPalette;
import baton.studio.seek.Entry;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The outline under a real keyboard, beside the canvas that shows the same.
@ExtendWith(ApplicationExtension.class)
class OutlineUiTest {

    private Document document;
    private CanvasView canvas;
    private OutlineView outline;
    private boolean detailsOpened;

    @Start
    void show(Stage stage) {
        Fonts.load();
        document = new Document();
        canvas = new CanvasView(
                document,
                new SimpleObjectProperty<>(Optional.empty()),
                InstantSource.system(),
                Background.immediate(),
                new ToldHost());
        var over = new StackPane();
        var palette = new CommandPalette(over);
        var commands = new Commands(canvas.commands(), () -> KeyMap.USUAL);
        outline = new OutlineView(document, canvas, new OutlineHost() {
            @Override
            public Optional<Command> command(KeyEvent key) {
                return commands.at(key, EnumSet.of(Reach.CANVAS));
            }

            @Override
            public void openDetails() {
                detailsOpened = true;
            }

            @Override
            public void choose(String prompt, List<Entry> some, Function<String, List<Entry>> named) {
                palette.open(prompt, some, named);
            }
        });
        over.getChildren().addAll(canvas.root(), outline.root());
        var scene = new Scene(over, 960, 700);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> {
            detailsOpened = false;
            document.open(Workflow.EMPTY);
            canvas.showAll();
        });
        byOutline(robot);
    }

    private void byOutline(FxRobot robot) {
        robot.interact(() -> {
            outline.setShown(true);
            outline.requestFocus();
        });
    }

    private void byCanvas(FxRobot robot) {
        robot.interact(() -> {
            outline.setShown(false);
            canvas.requestFocus();
        });
    }

    private Workflow workflow() {
        return document.present();
    }

    private NodeId step(String name) {
        return workflow().nodes().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void select(FxRobot robot, String name) {
        robot.interact(() -> document.select(Selection.of(step(name))));
    }

    private void selectWay(FxRobot robot, String from, String to) {
        robot.interact(() -> document.select(Selection.of(way(from, to).id())));
    }

    private Handoff way(String from, String to) {
        return workflow().from(step(from)).stream()
                .filter(handoff -> handoff.to().equals(step(to)))
                .findFirst()
                .orElseThrow();
    }

    private void choose(FxRobot robot, KeyCode key, String typed) {
        robot.push(key);
        robot.write(typed, 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void rename(FxRobot robot, String name) {
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(name, 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// One list of edits, by keys alone; the same keys in both places.
    private Workflow edited(FxRobot robot) {
        choose(robot, KeyCode.A, "Writer");
        choose(robot, KeyCode.A, "Critic");
        select(robot, "Writer");
        choose(robot, KeyCode.A, KindWords.title(Kind.RESULT));
        rename(robot, "Letter");
        select(robot, "Critic");
        choose(robot, KeyCode.C, "Letter");
        selectWay(robot, "Critic", "Letter");
        rename(robot, "if it is good");
        select(robot, "Critic");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.DELETE);
        select(robot, "Critic");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.push(KeyCode.DELETE);
        select(robot, "Critic");
        rename(robot, "Strict critic");
        selectWay(robot, "Writer", "Letter");
        robot.push(KeyCode.DELETE);
        select(robot, "Strict critic");
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        return workflow();
    }

    @Test
    void the_same_edits_make_the_same_workflow_in_the_outline_and_on_the_canvas(FxRobot robot) {
        var here = edited(robot);
        robot.interact(() -> {
            document.open(Workflow.EMPTY);
            canvas.showAll();
        });
        byCanvas(robot);
        var there = edited(robot);

        assertThat(here.nodes()).extracting(node -> node.name()).contains("Writer", "Letter");
        assertThat(here).isEqualTo(there);
        assertThat(way("Writer", "Letter")).isNotNull();
    }

    @Test
    void hand_offs_change_their_order_and_undo_puts_it_back(FxRobot robot) {
        choose(robot, KeyCode.A, "Writer");
        choose(robot, KeyCode.A, "Critic");
        select(robot, "Writer");
        choose(robot, KeyCode.A, "Editor");
        selectWay(robot, "Writer", "Editor");
        var before = workflow().from(step("Writer"));
        robot.push(KeyCode.ALT, KeyCode.UP);

        assertThat(workflow().from(step("Writer"))).containsExactlyElementsOf(before.reversed());
        assertThat(document.selection().onlyHandoff())
                .contains(way("Writer", "Editor").id());
        robot.interact(document::undo);
        assertThat(workflow().from(step("Writer"))).containsExactlyElementsOf(before);
    }

    @Test
    void what_is_selected_here_is_selected_there_and_enter_opens_its_details(FxRobot robot) {
        choose(robot, KeyCode.A, "Writer");
        choose(robot, KeyCode.A, "Critic");
        robot.push(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        var first = document.selection();
        robot.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(document.selection()).isNotEqualTo(first);
        assertThat(document.selection().size()).isEqualTo(1);
        robot.push(KeyCode.ENTER);
        assertThat(detailsOpened).isTrue();
    }

    @Test
    void what_was_folded_stays_folded_when_something_else_is_changed(FxRobot robot) {
        choose(robot, KeyCode.A, "Writer");
        choose(robot, KeyCode.A, "Critic");
        var table = robot.lookup("#outline").<TreeTableView<Spot>>query();
        var writer = table.getRoot().getChildren().stream()
                .filter(item -> item.getValue().equals(new Spot.Step(step("Writer"))))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> writer.setExpanded(false));
        select(robot, "Critic");
        rename(robot, "Reader");

        assertThat(table.getRoot().getChildren()).contains(writer);
        assertThat(writer.isExpanded()).isFalse();
        assertThat(document.selection()).isEqualTo(Selection.of(step("Reader")));
    }

    @Test
    void of_five_thousand_steps_only_those_in_view_have_cells(FxRobot robot) {
        robot.interact(() -> document.open(ManySteps.workflow(5000)));
        byCanvas(robot);
        byOutline(robot);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#outline").<TreeTableView<Spot>>query().getExpandedItemCount())
                .isGreaterThan(9000);
        assertThat(robot.lookup(".outline-name").queryAll()).hasSizeLessThan(80);
    }

    private void openMenu(FxRobot robot, Selection selection) {
        robot.interact(() -> {
            document.select(selection);
            outline.requestFocus();
        });
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<String> offered(FxRobot robot) {
        var ids = new TreeSet<String>();
        robot.interact(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .forEach(item -> ids.add(String.valueOf(item.getId()))));
        return ids;
    }

    private void pick(FxRobot robot, String id) {
        robot.interact(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList()
                .forEach(menu -> {
                    var item = menu.getItems().stream()
                            .filter(one -> id.equals(one.getId()))
                            .findFirst()
                            .orElseThrow();
                    menu.hide();
                    item.fire();
                }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void the_menu_of_a_step_is_that_of_the_canvas_and_does_the_same(FxRobot robot) {
        choose(robot, KeyCode.A, "Writer");
        choose(robot, KeyCode.A, "Critic");
        openMenu(robot, Selection.of(step("Critic")));

        assertThat(offered(robot))
                .contains("menu-details", "menu-rename", "menu-connect", "menu-duplicate", "menu-cut", "menu-delete");
        pick(robot, "menu-duplicate");
        assertThat(workflow().nodes()).extracting(node -> node.name()).contains("Critic", "Critic 2");

        openMenu(robot, Selection.of(step("Critic")));
        pick(robot, "menu-details");
        assertThat(detailsOpened).isTrue();
    }

    @Test
    void a_right_click_on_a_row_opens_the_menu_of_what_it_stands_for(FxRobot robot) {
        choose(robot, KeyCode.A, "Writer");
        robot.rightClickOn("Writer");
        assertThat(offered(robot)).contains("menu-details", "menu-delete").doesNotContain("menu-lead");

        pick(robot, "menu-delete");
        assertThat(workflow().nodes()).extracting(node -> node.name()).doesNotContain("Writer");
    }

    @Test
    void a_hand_off_is_led_elsewhere_by_its_menu(FxRobot robot) {
        choose(robot, KeyCode.A, "Writer");
        choose(robot, KeyCode.A, "Critic");
        select(robot, "Writer");
        choose(robot, KeyCode.A, "Editor");
        openMenu(robot, Selection.of(way("Writer", "Critic").id()));
        assertThat(offered(robot)).contains("menu-lead", "menu-begin", "menu-insert-review");

        pick(robot, "menu-begin");
        robot.write("Editor", 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(workflow().from(step("Editor"))).extracting(Handoff::to).containsExactly(step("Critic"));
        assertThat(workflow().from(step("Writer"))).extracting(Handoff::to).containsExactly(step("Editor"));
    }

    @Test
    void where_nothing_is_selected_things_are_added_and_pasted(FxRobot robot) {
        openMenu(robot, Selection.NOTHING);

        assertThat(offered(robot))
                .contains("menu-add", "menu-paste", "menu-select-all")
                .doesNotContain("menu-fit");
    }
}
