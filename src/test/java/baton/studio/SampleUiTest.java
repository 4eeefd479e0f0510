package baton.studio;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an agent gave is used again in the next runs, until the sample is taken off.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class SampleUiTest {

    @TempDir
    private Path home;

    private static void runToTheReview(StudioFixture studio) {
        studio.click("#run");
        studio.click("#form-start");
        studio.seesSoon("#question-dialog");
        studio.press(KeyCode.ESCAPE);
        studio.seesNoMore("#question-dialog");
    }

    private static void stop(StudioFixture studio) {
        studio.click("#stop");
        studio.seesSoon("#run");
    }

    @Test
    void the_last_output_is_used_by_key_by_menu_and_from_the_drawer_and_the_agent_is_not_asked() throws Exception {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            runToTheReview(studio);
            studio.clickRow("#drawer-steps", "Lead qualifier");
            studio.seesWords("#drawer-step", "Use as sample");
            studio.click("#drawer-step");
            studio.seesWords("#toast", "do not ask it");
            studio.seesWords("#drawer-step", "Change the sample");
            stop(studio);

            runToTheReview(studio);
            studio.clickRow("#drawer-steps", "Lead qualifier");
            studio.seesWords("#drawer-said", "Used sample, not asked:");

            studio.click("#card-qualifier");
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.P);
            studio.seesWords("#toast", "is asked again");
            studio.press(KeyCode.P);
            studio.until("it is used again", () -> studio.words("#toast").contains("do not ask it"));

            studio.press(KeyCode.SHIFT, KeyCode.F10);
            studio.click("#menu-edit-sample");
            studio.seesWords("#sample-form", "Sample of “Lead qualifier”");
            studio.click("#field-reason");
            studio.press(KeyCode.CONTROL, KeyCode.A);
            studio.type("because");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.seesNoMore("#sample-form");
            stop(studio);
            runToTheReview(studio);
            studio.clickRow("#drawer-steps", "Lead qualifier");
            studio.seesWords("#drawer-said", "because");

            studio.click("#card-qualifier");
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.SHIFT, KeyCode.F10);
            studio.click("#menu-drop-sample");
            studio.until("it is asked again", () -> studio.words("#toast").contains("is asked again"));
        }
    }
}
