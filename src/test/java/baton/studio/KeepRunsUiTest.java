package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Runs are kept, deleted, and taken to another computer.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KeepRunsUiTest {

    @TempDir
    private Path home;

    @TempDir
    private Path other;

    private static StudioFixture afterOneRun(Path home) throws TimeoutException {
        var studio = StudioFixture.open(home);
        studio.click("#welcome-lead-to-nurture");
        studio.click("#run");
        studio.click("#form-start");
        studio.click("#review-approve");
        studio.seesWords("#drawer-notice", "Done in");
        studio.click("#tab-runs");
        studio.seesRow("#runs-list", "Run 1, Done");
        return studio;
    }

    private static void choose(StudioFixture studio, String item) {
        studio.click("#runs-more");
        studio.click(item);
    }

    @Test
    void a_pinned_run_cannot_be_deleted_until_it_is_unpinned() throws TimeoutException {
        try (var studio = afterOneRun(home)) {
            choose(studio, "#runs-pin");
            studio.seesRow("#runs-list", "Run 1, Done, Pinned");
            studio.click("#runs-chip-pinned");
            studio.seesRow("#runs-list", "Run 1, Done, Pinned");

            choose(studio, "#runs-delete");
            studio.seesWords("#question-dialog", "This cannot be undone.");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#question-dialog");
            choose(studio, "#runs-delete");
            studio.click("#dialog-go-on");
            studio.seesWords(".toast", "pinned");
            studio.seesRow("#runs-list", "Run 1, Done, Pinned");

            choose(studio, "#runs-unpin");
            studio.seesWords("#runs-list", "No run fits.");
            studio.click("#runs-chip-pinned");
            studio.seesRow("#runs-list", "Run 1, Done, Lead to nurture");
            choose(studio, "#runs-delete");
            studio.click("#dialog-go-on");
            studio.seesSoon("#runs-empty");
        }
    }

    @Test
    void an_exported_run_is_looked_at_on_another_computer() throws TimeoutException {
        var file = home.resolve("run.batonrun");
        try (var studio = afterOneRun(home)) {
            studio.files().willSaveTo(file);
            choose(studio, "#runs-export");
            studio.seesWords(".toast", "run.batonrun");
            assertThat(studio.files().suggested()).isEqualTo("lead-to-nurture-run-1.batonrun");
            assertThat(file).exists();
        }
        try (var studio = afterOneRun(other)) {
            studio.files().willOpen(file);
            studio.click("#runs-import");
            studio.seesWords("#runs-title", "Run 2");
            studio.seesWords("#runs-elsewhere", "Brought in from elsewhere, to look at");
            studio.clickRow("#runs-timeline", "Nurture writer");
            studio.seesWords("#runs-said", "Your demo, and a calmer project tool");
            studio.clickRow("#runs-list", "Run 1");
            studio.seesNoMore("#runs-elsewhere");
        }
    }

    @Test
    void rules_are_kept_and_cleaned_up_by_at_once() throws TimeoutException {
        try (var studio = afterOneRun(home)) {
            studio.click("#runs-rules");
            studio.seesWords("#rules-preview", "Cleaning up deletes runs that ended more than 90 days ago.");
            studio.seesWords("#rules-space", "One run is on this computer");
            studio.click("#rules-count-holds");
            studio.click("#rules-count");
            studio.press(KeyCode.CONTROL, KeyCode.A);
            studio.type("none");
            studio.seesWords("#rules-preview", "Give each rule a number above 0");
            studio.press(KeyCode.CONTROL, KeyCode.A);
            studio.type("20");
            studio.seesWords("#rules-preview", "or that are older than the latest 20.");
            studio.click("#rules-clean");
            studio.seesWords("#rules-preview", "There was nothing to clean up.");
            studio.click("#rules-save");
        }
        try (var studio = StudioFixture.open(home)) {
            studio.click("#tab-runs");
            studio.click("#runs-rules");
            studio.seesWords("#rules-preview", "the latest 20.");
        }
    }
}
