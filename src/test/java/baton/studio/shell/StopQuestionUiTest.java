package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StopQuestionUiTest {

    private final AtomicInteger stopped = new AtomicInteger();
    private Overlay overlay;
    private StopQuestion question;

    @Start
    void start(Stage stage) {
        Fonts.load();
        overlay = new Overlay(new BorderPane());
        question = new StopQuestion(overlay);
        var scene = new Scene(overlay.root(), 800, 600);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private void stop(FxRobot robot, SampleRun run) {
        robot.interact(() -> question.ask(run.state(), stopped::incrementAndGet));
    }

    @Test
    void a_run_that_just_began_is_stopped_without_a_word(FxRobot robot) {
        stop(robot, SampleRuns.waiting());
        assertThat(stopped).hasValue(1);
        assertThat(overlay.isShowing()).isFalse();
    }

    @Test
    void one_that_took_a_while_is_asked_about_and_goes_on_unless_told(FxRobot robot) {
        stop(robot, SampleRuns.longAtWork());
        assertThat(robot.lookup("#stop-dialog").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(stopped).hasValue(0);

        stop(robot, SampleRuns.longAtWork());
        robot.clickOn("#stop-stop");
        assertThat(stopped).hasValue(1);
        assertThat(overlay.isShowing()).isFalse();
    }

    @Test
    void whoever_wishes_it_twice_need_not_answer(FxRobot robot) {
        stop(robot, SampleRuns.longAtWork());
        stop(robot, SampleRuns.longAtWork());
        assertThat(stopped).hasValue(1);
        assertThat(overlay.isShowing()).isFalse();
    }

    @Test
    void a_wish_that_was_taken_back_counts_no_more_behind_another_dialog(FxRobot robot) {
        stop(robot, SampleRuns.longAtWork());
        robot.clickOn("#stop-keep");
        robot.interact(() -> overlay.show(new BorderPane(), overlay::close));

        stop(robot, SampleRuns.longAtWork());

        assertThat(stopped).hasValue(0);
        assertThat(robot.lookup("#stop-dialog").tryQuery()).isPresent();
    }

    @Test
    void it_says_what_stays_and_what_is_cut_off() {
        assertThat(StopQuestion.words(SampleRuns.longAtWork().state()))
                .containsExactly("2 steps are finished and kept.", "What Nurture writer is at is cut off.");
    }
}
