package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Work outlives a crash, saves itself, and is not lost to another program.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class SafeWorkUiTest {

    @TempDir
    private Path home;

    private Path saved(StudioFixture studio) {
        var file = home.resolve("lead.baton");
        studio.click("#welcome-lead-to-nurture");
        studio.files().willSaveTo(file);
        studio.press(KeyCode.CONTROL, KeyCode.S);
        studio.seesWords("#document-standing", "Saved");
        return file;
    }

    private static void rename(StudioFixture studio, String name) {
        studio.click("#card-qualifier");
        studio.click("#inspector-name");
        studio.press(KeyCode.CONTROL, KeyCode.A);
        studio.type(name);
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            return "";
        }
    }

    @Test
    void after_a_crash_the_last_changes_are_offered_and_come_back() throws TimeoutException {
        var recovery = home.resolve("recovery/unsaved-1.json");
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-empty");
            studio.press(KeyCode.A);
            studio.hasKeyboardSoon("#add-menu");
            studio.type("Writer");
            studio.press(KeyCode.ENTER);
            studio.seesWords("#card-agent", "Writer");
            studio.until("kept", () -> contents(recovery).contains("Writer"));
            // The fixture takes the window away without a question, as a crash does.
        }
        try (var studio = StudioFixture.open(home)) {
            studio.seesWords("#lost-work", "Baton closed unexpectedly. We kept your last changes");
            studio.click("#lost-restore");
            studio.seesWords("#card-agent", "Writer");
            studio.seesWords("#document-standing", "Not saved yet");
            studio.seesNoMore("#lost-work");

            studio.closeWindow();
            studio.click("#unsaved-leave");
            studio.until("closed", () -> !studio.isOpen());
        }
        assertThat(recovery).doesNotExist();
    }

    @Test
    void what_is_not_wanted_can_be_wanted_again_until_the_window_is_closed() throws TimeoutException {
        var recovery = home.resolve("recovery/unsaved-1.json");
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-empty");
            studio.press(KeyCode.A);
            studio.hasKeyboardSoon("#add-menu");
            studio.type("Writer");
            studio.press(KeyCode.ENTER);
            studio.until("kept", () -> contents(recovery).contains("Writer"));
        }
        try (var studio = StudioFixture.open(home)) {
            studio.click("#lost-forget");
            studio.seesNoMore("#lost-work");
            studio.seesWords("#toast", "are not kept");
            assertThat(contents(recovery)).contains("Writer");
            studio.click("#toast-action");
            studio.seesWords("#lost-work", "We kept your last changes");

            studio.click("#lost-forget");
            studio.seesNoMore("#lost-work");
            studio.closeWindow();
            studio.until("closed", () -> !studio.isOpen());
        }
        assertThat(recovery).doesNotExist();
    }

    @Test
    void a_workflow_that_has_a_file_saves_itself_and_may_be_left_without_a_question() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            var file = saved(studio);
            rename(studio, "Scorer");
            studio.until("saved", () -> contents(file).contains("Scorer"));
            studio.seesWords("#document-standing", "Saved · just now");

            studio.type("s");
            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.seesSoon("#empty-ground");
            assertThat(studio.sees("#unsaved-dialog")).isFalse();
            assertThat(contents(file)).contains("Scorers");
        }
    }

    @Test
    void what_another_program_changed_is_offered_and_reloading_it_can_be_undone() throws Exception {
        try (var studio = StudioFixture.open(home)) {
            var file = saved(studio);
            Files.writeString(file, contents(file).replace("Lead qualifier", "Judge"));
            studio.seesWords("#file-banner", "“lead.baton” was changed by another program.");
            assertThat(studio.sees("#changed-compare")).isFalse();

            rename(studio, "Scorer");
            studio.click("#changed-compare");
            studio.seesWords("#compare-lines", "Changed: “Judge” (name");
            studio.click("#compare-reload");
            studio.seesWords("#card-qualifier", "Judge");
            studio.seesNoMore("#file-banner");
            studio.click("#undo");
            studio.seesWords("#card-qualifier", "Scorer");
        }
    }

    @Test
    void a_file_that_was_removed_is_said_to_be_and_can_be_saved_again() throws Exception {
        try (var studio = StudioFixture.open(home)) {
            var file = saved(studio);
            Files.delete(file);
            studio.seesWords("#file-banner", "“lead.baton” was deleted, renamed or moved.");
            studio.click("#changed-keep");
            studio.seesNoMore("#file-banner");
            studio.until("saved again", () -> contents(file).contains("Lead qualifier"));
        }
    }
}
