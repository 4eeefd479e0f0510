package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.review.HandCatalog;
import baton.studio.review.HandRunner;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RunDrawerUiTest {

    private final ObjectProperty<Optional<RunView>> source = new SimpleObjectProperty<>(Optional.empty());
    private final NoLinks links = new NoLinks();
    private final HandRunner runner = new HandRunner(new HandCatalog());
    private Instant now = SampleRun.BEGAN;
    private RunDrawer drawer;

    @Start
    void start(Stage stage) {
        Fonts.load();
        var model = new RunViewModel(source, () -> now);
        var controls = new RunControls(runner, Background.immediate(), links::say, BeforeStop.NEVER);
        drawer = new RunDrawer(
                model,
                new RunActions(controls, links, links),
                new Now(() -> now, ZoneOffset.UTC),
                new DrawerPage(
                        new javafx.scene.layout.Region(), new javafx.beans.property.SimpleStringProperty("Problems")),
                new Region(),
                () -> {});
        var root = new BorderPane(new Region());
        root.setBottom(drawer.root());
        var scene = new Scene(root, 1000, 700);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private void shows(FxRobot robot, SampleRun run) {
        shows(robot, run, run.view());
    }

    private void shows(FxRobot robot, SampleRun run, RunView view) {
        runner.knows(run);
        robot.interact(() -> {
            now = run.now();
            source.set(Optional.of(view));
        });
    }

    private static String reads(FxRobot robot, String area) {
        return ((ReadingArea) robot.lookup(area).query()).text();
    }

    private static Node step(FxRobot robot, String name) {
        return Seen.in(robot, "#drawer-steps", name);
    }

    @Test
    void before_the_first_run_only_what_has_to_do_with_no_run_can_be_read(FxRobot robot) {
        var tabs = robot.lookup("#drawer-tabs").queryAs(TabPane.class).getTabs();
        assertThat(tabs)
                .filteredOn(tab -> !tab.isDisable())
                .extracting(Tab::getId)
                .containsExactly("drawer-tab-problems");
        assertThat(robot.lookup("#drawer-steps")
                        .tryQuery()
                        .filter(node -> node.getParent().isVisible()))
                .isEmpty();
    }

    @Test
    void it_shows_what_comes_as_it_comes(FxRobot robot) {
        var run = SampleRuns.working();
        shows(robot, run, run.viewSaying("fraud", "The stated income"));
        assertThat(reads(robot, "#drawer-said")).isEqualTo("The stated income▍");

        shows(robot, run, run.viewSaying("fraud", "The stated income matches."));
        assertThat(reads(robot, "#drawer-said")).isEqualTo("The stated income matches.▍");
    }

    @Test
    void a_step_that_is_clicked_is_looked_at_and_the_work_not_followed_any_more(FxRobot robot) {
        shows(robot, SampleRuns.working());

        robot.clickOn(step(robot, "Intake"));

        assertThat(reads(robot, "#drawer-said")).contains("Amount 18,000");
        assertThat(robot.lookup("#drawer-follow").<ToggleButton>query().isSelected())
                .isFalse();
        robot.clickOn("#drawer-follow");
        assertThat(reads(robot, "#drawer-said")).isEqualTo("It has said nothing yet.");
    }

    @Test
    void the_arrow_keys_go_from_step_to_step(FxRobot robot) {
        shows(robot, SampleRuns.waiting());
        robot.interact(() -> robot.lookup("#drawer-steps").query().requestFocus());

        robot.push(KeyCode.UP);

        assertThat(reads(robot, "#drawer-said")).startsWith("score\n82");
    }

    @Test
    void the_pages_of_a_step_are_tabs(FxRobot robot) {
        shows(robot, SampleRuns.done());
        robot.clickOn(step(robot, "Lead qualifier"));

        robot.clickOn("#drawer-tab-received");
        assertThat(reads(robot, "#drawer-received")).startsWith("From New lead\nlead\nHi, we are");
        robot.clickOn("#drawer-tab-told");
        assertThat(reads(robot, "#drawer-told")).startsWith("What Baton told it about its work");
    }

    @Test
    void the_log_tells_the_story_and_can_be_copied(FxRobot robot) {
        shows(robot, SampleRuns.waiting());
        robot.clickOn("#drawer-tab-log");
        ListView<?> log = robot.lookup("#drawer-log").queryListView();
        assertThat(log.getItems()).hasSize(4);

        robot.interact(() -> {
            log.requestFocus();
            log.getSelectionModel().clearAndSelect(3);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.C);

        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("14:02:04  Sales manager asks you: Is this worth an email?");
    }

    @Test
    void when_it_is_done_the_result_is_there_and_all_that_happened_a_click_away(FxRobot robot) {
        shows(robot, SampleRuns.done());
        assertThat(robot.lookup("Done in 35 seconds.").query().isVisible()).isTrue();
        assertThat(reads(robot, "#drawer-said")).startsWith("subject\nTwo ideas for your rollout");

        robot.clickOn("#drawer-notice-look").clickOn("#drawer-notice-copy");

        assertThat(links.asked()).containsExactly("look 20261121-run7", "say The result is copied.");
    }

    @Test
    void what_needs_the_person_has_a_button(FxRobot robot) {
        shows(robot, SampleRuns.waiting());

        robot.clickOn("#drawer-notice-answer");

        assertThat(links.asked()).containsExactly("answer 20261121-run7");
    }

    @Test
    void a_paused_run_goes_on(FxRobot robot) {
        shows(robot, SampleRuns.paused());

        robot.clickOn("#drawer-notice-continue");

        assertThat(runner.signals()).containsExactly(new baton.run.Signal.Resume());
    }

    @Test
    void its_height_is_changed_by_dragging_and_by_keys(FxRobot robot) {
        shows(robot, SampleRuns.working());
        Node handle = robot.lookup("#drawer-handle").query();
        double before = drawer.root().getHeight();

        robot.interact(() -> {
            handle.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 500));
            handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 470));
            handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 440));
        });
        robot.interact(drawer.root().getParent()::layout);
        assertThat(drawer.root().getHeight()).isEqualTo(before + 60);

        robot.interact(handle::requestFocus);
        robot.push(KeyCode.DOWN);
        assertThat(drawer.root().getHeight()).isEqualTo(before + 36);
    }

    @Test
    void it_leaves_room_for_the_drawing(FxRobot robot) {
        shows(robot, SampleRuns.working());
        Node handle = robot.lookup("#drawer-handle").query();

        robot.interact(() -> {
            handle.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 500));
            handle.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, -900));
        });
        robot.interact(drawer.root().getParent()::layout);

        assertThat(drawer.root().getHeight()).isEqualTo(420);
    }

    private static MouseEvent mouse(EventType<MouseEvent> kind, double screenY) {
        var button = MouseButton.PRIMARY;
        return new MouseEvent(
                kind, 0, 0, 0, screenY, button, 1, false, false, false, false, true, false, false, false, false, true,
                null);
    }

    @Test
    void what_was_given_is_read_as_markdown_unless_it_is_wanted_as_it_is(FxRobot robot) {
        shows(robot, SampleRuns.markdown());
        robot.clickOn(step(robot, "Lead qualifier"));
        assertThat(reads(robot, "#drawer-said")).contains("Facts", "• 40 seats").doesNotContain("**");

        robot.clickOn("#drawer-plain");
        assertThat(reads(robot, "#drawer-said")).contains("**Facts**", "- 40 seats");
    }
}
