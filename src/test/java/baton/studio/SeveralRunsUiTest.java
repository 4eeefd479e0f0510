package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Runs side by side: one more is started while another waits, and one turns from one to the other.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class SeveralRunsUiTest {

    @TempDir
    private Path home;

    @Test
    void while_one_run_waits_another_is_started_and_each_can_be_watched() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            assertThat(studio.sees("#runs-here")).isFalse();
            studio.click("#run");
            studio.click("#form-start");
            studio.seesSoon("#question-dialog");
            studio.press(KeyCode.ESCAPE);
            studio.seesWords("#runs-here", "Run 1");

            studio.click("#runs-here");
            studio.click("#run-another");
            studio.click("#form-start");
            studio.seesSoon("#question-dialog");
            studio.press(KeyCode.ESCAPE);
            studio.seesWords("#runs-here", "2 runs");
            studio.seesWords("#run-drawer", "Run 2");

            studio.click("#runs-here");
            studio.click("#follow-1");
            studio.seesWords("#run-drawer", "Run 1");
            studio.press(KeyCode.CONTROL, KeyCode.PERIOD);
            studio.seesWords("#runs-here", "Run 2");
            studio.seesSoon("#run");
            studio.click("#runs-here");
            studio.click("#follow-2");
            studio.seesWords("#run-drawer", "Run 2");
            studio.seesSoon("#stop");
        }
    }

    @Test
    void what_runs_for_another_workflow_is_no_run_of_this_one() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesSoon("#question-dialog");
            studio.press(KeyCode.ESCAPE);
            studio.seesSoon("#runs-here");

            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.seesNoMore("#runs-here");
            studio.seesWords("#tab-needs-you", "Needs you 1");
        }
    }
}
