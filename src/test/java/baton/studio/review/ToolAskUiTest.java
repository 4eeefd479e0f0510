package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalModels;
import baton.run.Signal;
import baton.run.ToolAnswer;
import baton.run.ToolAnswer.Reach;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.ToolRuns;
import java.time.InstantSource;
import java.util.List;
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
class ToolAskUiTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private ReviewOverlay overlay;

    @Start
    void start(Stage stage) {
        Fonts.load();
        var queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var panes = new QuestionPanes(
                runner,
                new FixedModels(),
                LocalModels.NONE,
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

    private ToolAnswer answered() {
        assertThat(runner.signals()).hasSize(1);
        return ((Signal.AnswerTool) runner.signals().getFirst()).answer();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#question-title").<Label>query().getText();
    }

    @Test
    void an_agent_asks_whether_it_may_and_the_keys_allow_it_once(FxRobot robot) {
        opens(robot, ToolRuns.mayIt());
        assertThat(title(robot)).isEqualTo("Lead qualifier wants to read the page acme.example/about");
        assertThat(robot.lookup("https://acme.example/about").tryQuery()).isPresent();

        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(answered()).isEqualTo(new ToolAnswer.Allow(Reach.ONCE));
        assertThat(overlay.openProperty().get()).isFalse();
    }

    @Test
    void for_this_run_and_for_good_are_a_click_away(FxRobot robot) {
        opens(robot, ToolRuns.mayIt());

        robot.clickOn("#tool-for-run");

        assertThat(answered()).isEqualTo(new ToolAnswer.Allow(Reach.RUN));
    }

    @Test
    void what_is_forbidden_for_good_is_forbidden(FxRobot robot) {
        opens(robot, ToolRuns.mayIt());

        robot.clickOn("#tool-never");

        assertThat(answered()).isEqualTo(new ToolAnswer.Deny(true));
    }

    @Test
    void esc_decides_later_and_enter_alone_allows_nothing(FxRobot robot) {
        opens(robot, ToolRuns.mayIt());

        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);

        assertThat(runner.signals()).isEmpty();
        assertThat(overlay.openProperty().get()).isFalse();
    }

    @Test
    void where_nothing_further_can_be_allowed_only_this_once_is_asked(FxRobot robot) {
        opens(robot, ToolRuns.mayItMail());

        assertThat(robot.lookup("#tool-always").tryQuery()).isEmpty();
        assertThat(robot.lookup("#tool-never").tryQuery()).isEmpty();
        assertThat(robot.lookup("#tool-consequence").<Label>query().getText()).endsWith("This cannot be undone.");
        robot.clickOn("#tool-not-now");
        assertThat(answered()).isEqualTo(new ToolAnswer.Deny(false));
    }

    @Test
    void a_question_to_the_person_is_answered_in_their_words(FxRobot robot) {
        opens(robot, ToolRuns.whatSayYou());
        assertThat(title(robot)).isEqualTo("Which day suits you?");

        robot.write("Tuesday").push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(answered()).isEqualTo(new ToolAnswer.Say("Tuesday"));
    }

    @Test
    void a_use_that_nobody_saw_the_end_of_is_asked_about(FxRobot robot) {
        opens(robot, ToolRuns.wasItDone());
        assertThat(title(robot))
                .isEqualTo("We don't know whether Lead qualifier did this: send a mail to dana@northwind.example");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(runner.signals()).isEmpty();

        robot.clickOn("#tool-words").write("Dana has it").clickOn("#tool-was-done");

        assertThat(answered()).isEqualTo(new ToolAnswer.Say("Dana has it"));
    }
}
