package baton.studio;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A question waits as long as the person likes, also while Baton is closed.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class WaitsOverRestartUiTest {

    @TempDir
    private Path home;

    @Test
    void a_review_left_open_is_answered_after_a_restart() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#question-dialog");
            studio.seesWords("#tab-needs-you", "Needs you 1");
        }
        try (var studio = StudioFixture.open(home)) {
            studio.seesWords("#tab-needs-you", "Needs you 1");
            studio.click("#tab-needs-you");
            studio.clickWords("#needs-you-list", "Answer");
            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            studio.click("#review-approve");
            studio.seesWords("#needs-you", "Nothing waits for you");

            studio.click("#tab-runs");
            studio.seesRow("#runs-list", "Run 1, Done");
            studio.clickRow("#runs-timeline", "First email");
            studio.seesWords("#runs-said", "Your demo, and a calmer project tool");
        }
    }
}
