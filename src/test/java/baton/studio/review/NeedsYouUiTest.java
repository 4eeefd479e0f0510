package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.Now;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.monitor.Seen;
import baton.workflow.Deadline;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NeedsYouUiTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Fonts.load();
        var queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var now = new Now(InstantSource.fixed(SampleRun.BEGAN.plusSeconds(600)), ZoneOffset.UTC);
        var view = new NeedsYouView(queue, now, question -> opened.add(question.words()));
        var scene = new Scene(view.root(), 900, 600);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private void waits(FxRobot robot, SampleRun... runs) {
        robot.interact(() -> runner.knows(runs));
    }

    @Test
    void when_nothing_waits_it_says_so(FxRobot robot) {
        assertThat(robot.lookup("Nothing waits for you").query().isVisible()).isTrue();
    }

    @Test
    void each_question_says_who_asks_where_and_since_when(FxRobot robot) {
        waits(robot, SampleRuns.waiting());

        robot.lookup("Is this worth an email?").query();
        robot.lookup("Sales manager · Lead to nurture · Run 7").query();
        robot.lookup("asked 9 min ago").query();
    }

    @Test
    void one_that_does_not_wait_for_ever_says_until_when_and_what_then(FxRobot robot) {
        waits(robot, SampleRuns.timed(Deadline.Then.REJECT));

        robot.lookup("until Tomorrow 14:02, then rejected").query();
    }

    @Test
    void enter_opens_the_one_that_is_selected(FxRobot robot) {
        waits(robot, SampleRuns.waiting(), SampleRuns.helpless());

        robot.interact(() -> robot.lookup("#needs-you-list").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(opened).containsExactly("Nurture writer did not give “subject”.");
    }

    @Test
    void a_button_opens_its_own(FxRobot robot) {
        waits(robot, SampleRuns.waiting());

        robot.clickOn(Seen.in(robot, "#needs-you-list", "Answer"));

        assertThat(opened).containsExactly("Is this worth an email?");
    }
}
