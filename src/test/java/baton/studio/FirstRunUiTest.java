package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first minutes of somebody who has just installed Baton.
class FirstRunUiTest {

    @TempDir
    private Path home;

    @Test
    void an_example_is_run_reviewed_and_looked_at_afterwards() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.seesWords("#field-lead", "Northwind");
            studio.click("#form-start");

            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            studio.click("#field-reason");
            studio.press(KeyCode.CONTROL, KeyCode.END);
            studio.type(" They answered us");
            studio.seesWords("#review-approve", "Approve with my edit");
            studio.click("#review-approve");

            studio.seesWords("#drawer-notice", "Done in");
            assertThat(studio.clicks()).isLessThanOrEqualTo(6);
            studio.seesNoMore("#review-overlay");
            studio.clickRow("#drawer-steps", "First email");
            studio.seesWords("#drawer-said", "Would Tuesday at 10:00 or Thursday at 14:00 suit you?");

            studio.click("#tab-runs");
            studio.seesRow("#runs-list", "Run 1, Done, Lead to nurture");
            seesWhatHappened(studio);
        }
    }

    /// Every step says what it received, what it was told, what it said and how it ended.
    private static void seesWhatHappened(StudioFixture studio) {
        studio.clickRow("#runs-timeline", "Lead qualifier");
        studio.click("#runs-tab-received");
        studio.seesWords("#runs-received", "Our project tool is falling apart");
        studio.click("#runs-tab-told");
        studio.seesWords("#runs-told", "Score it from 0 (no fit) to 100 (perfect fit)");
        studio.click("#runs-tab-said");
        studio.seesWords("#runs-said", "dana@northwind.example");
        studio.click("#runs-tab-ended");
        studio.seesWords("#runs-ended", "It took");

        studio.clickRow("#runs-timeline", "Sales manager");
        studio.click("#runs-tab-said");
        studio.seesWords("#runs-said", "You approved:");
        studio.seesWords("#runs-said", "They answered us");

        studio.clickRow("#runs-timeline", "Nurture writer");
        studio.click("#runs-tab-received");
        studio.seesWords("#runs-received", "They answered us");
        studio.click("#runs-tab-said");
        studio.seesWords("#runs-said", "Your demo, and a calmer project tool");
    }
}
