package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalModels;
import baton.run.HelpAnswer;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.workflow.HandoffId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HelpUiTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final StoppedOllama ollama = new StoppedOllama();
    private ReviewOverlay overlay;

    /// Ollama is installed and does not run; whether it can be started is for the test to say.
    private static final class StoppedOllama implements LocalModels {
        Optional<String> problem = Optional.empty();
        int starts;

        @Override
        public State look() {
            return new Absent(true);
        }

        @Override
        public Optional<String> start() {
            starts++;
            return problem;
        }

        @Override
        public Download download(String model, Watcher watcher) {
            throw new UnsupportedOperationException("nothing is downloaded");
        }
    }

    @Start
    void start(Stage stage) {
        Fonts.load();
        var queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var panes = new QuestionPanes(
                runner,
                new FixedModels(),
                ollama,
                new Drafts(List.of(), _ -> {}),
                new HandOutside(),
                Background.immediate(),
                (_, work) -> work.run());
        overlay = new ReviewOverlay(queue, panes, InstantSource.fixed(SampleRun.BEGAN.plusSeconds(90)));
        var scene = new Scene(new StackPane(new Label("Behind"), overlay.root()), 1000, 800);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private void opens(FxRobot robot, SampleRun run) {
        robot.interact(() -> {
            runner.knows(run);
            overlay.openNext();
        });
    }

    private Signal sent() {
        assertThat(runner.signals()).hasSize(1);
        return runner.signals().getFirst();
    }

    private HelpAnswer answered() {
        return ((Signal.AnswerHelp) sent()).answer();
    }

    @Test
    void what_went_wrong_is_said_and_the_technical_side_folded_away(FxRobot robot) {
        opens(robot, SampleRuns.helpless());

        assertThat(robot.lookup("#question-title").<Label>query().getText())
                .isEqualTo("Nurture writer did not give “subject”.");
        assertThat(robot.lookup("#help-details-text").query().isVisible()).isFalse();
        robot.clickOn("#help-details");
        assertThat(robot.lookup("#help-details-text").query().isVisible()).isTrue();
    }

    @Test
    void the_step_is_tried_again(FxRobot robot) {
        opens(robot, SampleRuns.helpless());

        robot.clickOn("#help-again");

        assertThat(answered()).isEqualTo(new HelpAnswer.TryAgain(null));
        assertThat(overlay.openProperty().get()).isFalse();
    }

    @Test
    void ollama_is_started_and_the_step_tried_again(FxRobot robot) {
        opens(robot, SampleRuns.withoutOllama());

        robot.clickOn("#help-start-ollama");

        assertThat(ollama.starts).isEqualTo(1);
        assertThat(answered()).isEqualTo(new HelpAnswer.TryAgain(null));
        assertThat(overlay.openProperty().get()).isFalse();
    }

    @Test
    void ollama_that_does_not_start_says_why_and_the_question_stays(FxRobot robot) {
        ollama.problem = Optional.of("Ollama ended at once.");
        opens(robot, SampleRuns.withoutOllama());

        robot.clickOn("#help-start-ollama");

        assertThat(robot.lookup("Ollama ended at once.").tryQuery()).isPresent();
        assertThat(runner.signals()).isEmpty();
        assertThat(robot.lookup("#help-start-ollama").query().isDisabled()).isFalse();
    }

    @Test
    void what_ollama_has_nothing_to_do_with_offers_no_start_of_it(FxRobot robot) {
        opens(robot, SampleRuns.helpless());

        assertThat(robot.lookup("#help-start-ollama").tryQuery()).isEmpty();
    }

    @Test
    void another_model_is_asked(FxRobot robot) {
        opens(robot, SampleRuns.helpless());

        robot.clickOn("#help-other-model").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(answered()).isEqualTo(new HelpAnswer.TryAgain("llama3.2"));
    }

    @Test
    void the_person_writes_the_answer(FxRobot robot) {
        opens(robot, SampleRuns.helpless());
        robot.clickOn("#help-write");

        robot.clickOn("#help-use");
        assertThat(runner.signals()).as("something is missing").isEmpty();
        robot.clickOn("#field-subject").write("Hello");
        robot.clickOn("#field-body").write("Dear Dana");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(answered())
                .isEqualTo(new HelpAnswer.UseAnswer(SampleRun.fields("subject", "Hello", "body", "Dear Dana")));
    }

    @Test
    void enter_and_its_friends_do_not_try_again_by_themselves(FxRobot robot) {
        opens(robot, SampleRuns.helpless());

        robot.push(KeyCode.ENTER).push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(runner.signals()).isEmpty();
    }

    @Test
    void the_run_is_stopped(FxRobot robot) {
        opens(robot, SampleRuns.helpless());

        robot.clickOn("#help-stop");

        assertThat(answered()).isEqualTo(new HelpAnswer.Stop());
    }

    @Test
    void a_decision_is_shown_the_way(FxRobot robot) {
        opens(robot, SampleRuns.wayless());
        assertThat(robot.lookup("#help-again").tryQuery()).isEmpty();

        robot.clickOn("Answer later");

        assertThat(answered()).isEqualTo(new HelpAnswer.TakeWay(new HandoffId("triage>later")));
    }

    @Test
    void a_step_that_keeps_an_answer_for_a_failure_goes_on_with_that(FxRobot robot) {
        opens(robot, SampleRuns.keepingAnAnswer());
        assertThat(robot.lookup("#help-kept-answer").<Label>query().getText()).contains("We will call you");
        robot.clickOn("#help-use-kept");
        assertThat(answered()).isEqualTo(new HelpAnswer.UseOtherwise());
    }

    @Test
    void a_step_that_nobody_knows_the_end_of_is_asked_about_in_its_own_words(FxRobot robot) {
        opens(robot, SampleRuns.cutOff());
        assertThat(robot.lookup("#question-title").<Label>query().getText())
                .isEqualTo("Baton closed while “Nurture writer” was working.");
        assertThat(robot.lookup("Run it again").tryQuery()).isPresent();
        assertThat(robot.lookup("#help-other-model").tryQuery()).isEmpty();
        robot.clickOn("It was done: use this result…");
        robot.clickOn("#field-subject").write("Hello");
        robot.clickOn("#field-body").write("Dear Dana");
        robot.clickOn("Use this result");
        assertThat(answered())
                .isEqualTo(new HelpAnswer.UseAnswer(SampleRun.fields("subject", "Hello", "body", "Dear Dana")));
    }

    @Test
    void agents_that_repeat_themselves_are_let_go_on_in_words_that_fit(FxRobot robot) {
        opens(robot, SampleRuns.repeating());
        assertThat(robot.lookup("#question-title").<Label>query().getText())
                .isEqualTo("Lead qualifier and Sales manager say nearly the same to each other again and again");
        assertThat(robot.lookup("If you let them go on, what they have said so far no longer counts as said again.")
                        .tryQuery())
                .isPresent();
        robot.clickOn("Let them go on");
        assertThat(sent()).isEqualTo(new Signal.Resume());
    }

    @Test
    void a_run_at_its_limit_may_use_as_much_again(FxRobot robot) {
        opens(robot, SampleRuns.atLimit());

        robot.clickOn("#limit-on");

        assertThat(sent()).isEqualTo(new Signal.Resume());
    }

    @Test
    void or_it_ends_there(FxRobot robot) {
        opens(robot, SampleRuns.atLimit());

        robot.clickOn("#limit-stop");

        assertThat(sent()).isEqualTo(new Signal.Stop());
    }
}
