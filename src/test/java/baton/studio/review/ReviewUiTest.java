package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalModels;
import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.Now;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.workflow.Value;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReviewUiTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final HandOutside outside = new HandOutside();
    private final List<Runnable> alarms = new ArrayList<>();
    private NeedsYouModel queue;
    private ReviewOverlay overlay;

    @Start
    void start(Stage stage) {
        Fonts.load();
        var now = new Now(InstantSource.fixed(SampleRun.BEGAN.plusSeconds(64)), ZoneOffset.UTC);
        queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var panes = new QuestionPanes(
                runner,
                new FixedModels(),
                LocalModels.NONE,
                new Drafts(List.of(), _ -> {}),
                outside,
                Background.immediate(),
                (_, work) -> alarms.add(work));
        overlay = new ReviewOverlay(queue, panes, now.clock());
        var view = new NeedsYouView(queue, now, overlay::open);
        var scene = new Scene(new StackPane(view.root(), overlay.root()), 1000, 800);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private void opens(FxRobot robot, SampleRun... runs) {
        robot.interact(() -> {
            runner.knows(runs);
            overlay.open(runs[0].state().run());
            wake();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void wake() {
        List.copyOf(alarms).forEach(Runnable::run);
        alarms.clear();
    }

    private ReviewAnswer answered() {
        assertThat(runner.signals()).hasSize(1);
        return ((Signal.AnswerReview) runner.signals().getFirst()).answer();
    }

    private static String text(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node instanceof TextInputControl input ? input.getText() : ((Label) node).getText();
    }

    @Test
    void a_review_is_approved_with_the_mouse(FxRobot robot) {
        opens(robot, SampleRuns.waiting());
        assertThat(text(robot, "#question-title")).isEqualTo("Is this worth an email?");
        assertThat(text(robot, "#question-since")).isEqualTo("Sales manager · Lead to nurture · Run 7 · waiting 00:59");

        robot.clickOn("#review-approve");

        assertThat(answered()).isEqualTo(new ReviewAnswer.Approve(SampleRuns.SCORED));
        assertThat(overlay.openProperty().get()).isFalse();
        assertThat(queue.questions()).isEmpty();
    }

    @Test
    void a_review_is_edited_and_approved_with_the_keyboard(FxRobot robot) {
        opens(robot, SampleRuns.waiting());
        assertThat(overlay.root().getScene().getFocusOwner())
                .isEqualTo(robot.lookup("#field-score").<Node>query());

        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("60");
        assertThat(robot.lookup("#review-approve").queryButton().getText()).isEqualTo("Approve with my edit");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(answered()).isEqualTo(new ReviewAnswer.Approve(SampleRuns.SCORED.with("score", Value.of(60))));
    }

    @Test
    void enter_never_approves(FxRobot robot) {
        opens(robot, SampleRuns.waiting());

        robot.push(KeyCode.ENTER);
        robot.clickOn("#field-reason").push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#review-approve").queryButton().requestFocus());
        robot.push(KeyCode.ENTER);

        assertThat(runner.signals()).isEmpty();
    }

    @Test
    void a_click_meant_for_what_was_there_before_does_not_approve(FxRobot robot) {
        robot.interact(() -> {
            runner.knows(SampleRuns.waiting());
            overlay.openNext();
        });
        robot.clickOn("#review-approve").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(runner.signals()).isEmpty();

        robot.interact(this::wake);
        robot.clickOn("#review-approve");
        assertThat(runner.signals()).hasSize(1);
    }

    @Test
    void sending_back_waits_for_feedback(FxRobot robot) {
        opens(robot, SampleRuns.waiting());
        assertThat(robot.lookup("#review-send-back").query().isDisabled()).isTrue();

        robot.clickOn("#review-feedback").write("Who decides?");
        robot.clickOn("#review-send-back");

        assertThat(answered()).isEqualTo(new ReviewAnswer.SendBack("Who decides?"));
    }

    @Test
    void rejecting_stops_the_run(FxRobot robot) {
        opens(robot, SampleRuns.waiting());

        robot.clickOn("#review-reject");

        assertThat(answered()).isEqualTo(new ReviewAnswer.Reject(""));
        assertThat(queue.questions()).isEmpty();
    }

    @Test
    void escape_decides_later_and_keeps_what_was_begun(FxRobot robot) {
        opens(robot, SampleRuns.waiting());
        robot.clickOn("#field-reason").push(KeyCode.SHORTCUT, KeyCode.A).write("Too small.");

        robot.push(KeyCode.ESCAPE);
        assertThat(overlay.openProperty().get()).isFalse();
        robot.interact(overlay::openNext);

        assertThat(text(robot, "#field-reason")).isEqualTo("Too small.");
        assertThat(runner.signals()).isEmpty();
    }

    @Test
    void an_edit_shows_word_by_word_and_can_be_undone(FxRobot robot) {
        opens(robot, SampleRuns.waiting());
        robot.clickOn("#field-score").push(KeyCode.SHORTCUT, KeyCode.A).write("60");
        assertThat(robot.lookup("#review-score .text-removed").queryText().getText())
                .isEqualTo("82");
        assertThat(robot.lookup("#review-score .text-added").queryText().getText())
                .isEqualTo("60");

        robot.clickOn("#review-undo-score");

        assertThat(text(robot, "#field-score")).isEqualTo("82");
        assertThat(robot.lookup("#review-approve").queryButton().getText()).isEqualTo("Approve");
    }

    @Test
    void in_a_later_round_both_differences_are_seen_and_hidden_by_a_key(FxRobot robot) {
        opens(robot, SampleRuns.secondRound());
        robot.clickOn("#field-reason").push(KeyCode.SHORTCUT, KeyCode.A).write("Too small.");

        assertThat(changes(robot)).containsExactly("Since the last round", "Your edit");
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(changes(robot)).isEmpty();
        robot.clickOn("#review-changes-toggle");
        assertThat(changes(robot)).containsExactly("Since the last round", "Your edit");
    }

    private static List<String> changes(FxRobot robot) {
        return robot.lookup("#review-reason .changes-title").queryAll().stream()
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void what_does_not_fit_cannot_be_approved(FxRobot robot) {
        opens(robot, SampleRuns.waiting());

        robot.clickOn("#field-score")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("soon")
                .push(KeyCode.TAB);

        assertThat(text(robot, "#wrong-score")).startsWith("Must be a number");
        assertThat(robot.lookup("#review-approve").query().isDisabled()).isTrue();
    }

    @Test
    void a_refusal_is_said_where_the_answer_was_given(FxRobot robot) {
        opens(robot, SampleRuns.waiting());
        runner.refuses("This review was already answered.");

        robot.clickOn("#review-approve");

        assertThat(text(robot, "#question-refusal")).isEqualTo("This review was already answered.");
        assertThat(overlay.openProperty().get()).isTrue();
    }

    @Test
    void the_focus_stays_in_the_dialog_and_then_goes_back(FxRobot robot) {
        robot.interact(() -> runner.knows(SampleRuns.waiting()));
        robot.clickOn("#needs-you-list").push(KeyCode.HOME).push(KeyCode.ENTER);
        robot.interact(this::wake);
        assertThat(overlay.openProperty().get()).isTrue();

        for (int stop = 0; stop < 14; stop++) {
            robot.push(KeyCode.TAB);
            Node owner = overlay.root().getScene().getFocusOwner();
            assertThat(isInside(owner)).as("after %d: %s", stop, owner).isTrue();
        }
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#needs-you-list").query().isFocused()).isTrue();
    }

    private boolean isInside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(overlay.root())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void several_questions_can_be_turned(FxRobot robot) {
        opens(robot, SampleRuns.waiting(), SampleRuns.helpless());
        assertThat(text(robot, "#question-since")).endsWith("1 of 2 waiting");

        robot.clickOn("#question-later");

        assertThat(text(robot, "#question-title")).isEqualTo("Nurture writer did not give “subject”.");
        assertThat(text(robot, "#question-since")).endsWith("2 of 2 waiting");
    }

    @Test
    void a_question_that_is_answered_elsewhere_says_so(FxRobot robot) {
        var run = SampleRuns.waiting();
        opens(robot, run);

        robot.interact(() -> runner.signal(
                        run.state().run(),
                        new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SampleRuns.SCORED)))
                .join());

        assertThat(text(robot, "#question-refusal")).isEqualTo("This was answered elsewhere, or its run has ended.");
    }
}
