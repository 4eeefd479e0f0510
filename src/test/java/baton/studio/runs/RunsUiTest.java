package baton.studio.runs;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunState;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.BeforeStop;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.NoLinks;
import baton.studio.monitor.Now;
import baton.studio.monitor.ReadingArea;
import baton.studio.monitor.RunActions;
import baton.studio.monitor.RunControls;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.monitor.Seen;
import baton.studio.review.HandCatalog;
import baton.studio.review.HandRunner;
import baton.workflow.NodeId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RunsUiTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final NoLinks links = new NoLinks();
    private final Drawing drawing = new Drawing();
    private final KeptNothing keeper = new KeptNothing();
    private RunsView view;

    /// A canvas that remembers what it shows.
    private static final class Drawing implements RunCanvas {
        private final Region root = new Region();
        private final List<String> shown = new ArrayList<>();
        private Optional<NodeId> marked = Optional.empty();
        private Consumer<NodeId> picked = _ -> {};

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void show(RunState run) {
            shown.add("Run " + run.settings().number());
        }

        @Override
        public void mark(Optional<NodeId> step) {
            marked = step;
        }

        @Override
        public void onPick(Consumer<NodeId> told) {
            picked = told;
        }
    }

    @Start
    void start(Stage stage) {
        Fonts.load();
        var now = new Now(InstantSource.fixed(SampleRun.BEGAN.plusSeconds(600)), ZoneOffset.UTC);
        var model = new RunsModel(catalog, runner, java.util.Set::of, Background.immediate(), Runnable::run, now);
        var actions = new RunActions(
                new RunControls(runner, Background.immediate(), links::say, BeforeStop.NEVER), links, links);
        view = new RunsView(model, new LiveRun(runner, Background.immediate()), drawing, actions, keeper, now);
        var scene = new Scene(view.root(), 1000, 800);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private void knows(FxRobot robot, SampleRun... runs) {
        robot.interact(() -> runner.knows(runs));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node inList(FxRobot robot, String words) {
        return Seen.in(robot, "#runs-list", words);
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#runs-title").<Label>query().getText();
    }

    private static String reads(FxRobot robot, String area) {
        return ((ReadingArea) robot.lookup(area).query()).text();
    }

    @Test
    void without_runs_it_says_what_will_be_here(FxRobot robot) {
        assertThat(robot.lookup("#runs-empty").query().isVisible()).isTrue();
    }

    @Test
    void a_run_from_elsewhere_can_be_looked_at_and_run_again_and_nothing_else(FxRobot robot) {
        keeper.fromElsewhere();
        knows(robot, SampleRuns.waiting(25), SampleRuns.done());

        robot.clickOn(inList(robot, "Run 25"));
        assertThat(robot.lookup("#runs-elsewhere").query().isVisible()).isTrue();
        assertThat(robot.lookup("#runs-notice-answer").tryQuery()).isEmpty();
        assertThat(robot.lookup("#runs-stop").query().isDisabled()).isTrue();

        robot.clickOn(inList(robot, "Run 7"));
        assertThat(robot.lookup("#runs-notice-run-again").query().isVisible()).isTrue();
    }

    @Test
    void from_the_list_to_a_run_to_a_step_to_its_pages(FxRobot robot) {
        knows(robot, SampleRuns.done(), SampleRuns.failed());

        robot.clickOn(inList(robot, "Run 7"));
        assertThat(title(robot)).isEqualTo("Run 7");
        assertThat(drawing.shown).endsWith("Run 7");
        robot.clickOn(Seen.in(robot, "#runs-timeline", "Lead qualifier"));
        assertThat(drawing.marked).contains(new NodeId("qualifier"));
        assertThat(reads(robot, "#runs-said")).startsWith("score\n82");
        robot.clickOn("#runs-tab-told");
        assertThat(reads(robot, "#runs-told")).contains("Score the lead");
        robot.clickOn("#runs-tab-ended");
        assertThat(reads(robot, "#runs-ended")).contains("Lead qualifier gave score 82");
        robot.clickOn("#runs-tab-raw");
        assertThat(reads(robot, "#runs-raw")).contains("\"score\": 82");
    }

    @Test
    void the_failing_step_is_there_at_once(FxRobot robot) {
        knows(robot, SampleRuns.failed());

        robot.clickOn(inList(robot, "Run 25"));

        assertThat(robot.lookup("Why it failed: Nurture writer did not give “subject”.")
                        .tryQuery())
                .isPresent();
        assertThat(reads(robot, "#runs-said")).contains("“subject” is missing.");
    }

    @Test
    void the_keyboard_goes_through_runs_and_steps(FxRobot robot) {
        knows(robot, SampleRuns.done(), SampleRuns.failed());
        robot.interact(() -> view.show(SampleRuns.failed().state().run()));
        WaitForAsyncUtils.waitForFxEvents();

        robot.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(title(robot)).isEqualTo("Run 7");
        robot.interact(() -> robot.lookup("#runs-timeline").query().requestFocus());
        robot.push(KeyCode.UP);
        assertThat(reads(robot, "#runs-said")).contains("Two ideas for your rollout");
        assertThat(drawing.marked).contains(new NodeId("writer"));
    }

    @Test
    void a_step_of_the_drawing_is_looked_at_when_it_is_picked(FxRobot robot) {
        knows(robot, SampleRuns.done());

        robot.interact(() -> drawing.picked.accept(new NodeId("qualifier")));

        assertThat(reads(robot, "#runs-said")).startsWith("score\n82");
    }

    @Test
    void words_are_searched_and_kinds_chosen(FxRobot robot) {
        knows(robot, SampleRuns.done(), SampleRuns.failed());
        ListView<?> list = robot.lookup("#runs-list").queryListView();

        robot.clickOn("#runs-chip-failed");
        assertThat(list.getItems()).hasSize(1);
        robot.clickOn("#runs-chip-failed").clickOn("#runs-search").write("nothing like it");
        assertThat(list.getItems()).isEmpty();
        assertThat(robot.lookup("No run fits. Search for other words, or show more kinds.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void a_run_that_was_cut_off_goes_on(FxRobot robot) {
        knows(robot, SampleRuns.working());
        assertThat(robot.lookup("Baton closed while Fraud check was working.").tryQuery())
                .isPresent();

        robot.clickOn("#runs-notice-continue");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(runner.isWorkingOn(SampleRuns.working().state().run())).isTrue();
        assertThat(robot.lookup("#runs-notice").query().isVisible()).isFalse();
    }

    @Test
    void a_live_run_is_stopped_and_shown_as_it_stands(FxRobot robot) {
        runner.worksOn(SampleRuns.working().state().run());
        knows(robot, SampleRuns.working());

        robot.clickOn("#runs-stop");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(runner.signals()).containsExactly(new Signal.Stop());
        assertThat(robot.lookup("This run was stopped.").tryQuery()).isPresent();
    }

    @Test
    void a_question_is_opened_and_a_run_run_again(FxRobot robot) {
        knows(robot, SampleRuns.helpless());
        robot.clickOn("#runs-notice-answer");
        assertThat(links.asked()).containsExactly("answer 20261121-run26");

        knows(robot, SampleRuns.failed());
        robot.clickOn(inList(robot, "Run 25")).clickOn("#runs-notice-run-again");
        assertThat(links.asked()).endsWith("run again Lead to nurture with lead: Hi, we are a 40-person agency.");
    }

    @Test
    void why_something_does_not_come_true_is_said(FxRobot robot) {
        knows(robot, SampleRuns.working());
        runner.refuses("Another Baton is at work on this run. Answer there, or close it first.");

        robot.clickOn("#runs-notice-continue");

        assertThat(links.asked())
                .containsExactly("say Another Baton is at work on this run. Answer there, or close it first.");
    }
}
