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

/// Nobody loses work without having said so.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class UnsavedWorkUiTest {

    @TempDir
    private Path home;

    private static void drawOneAgent(StudioFixture studio) {
        studio.click("#welcome-empty");
        studio.hasKeyboardSoon("#canvas");
        studio.press(KeyCode.A);
        studio.hasKeyboardSoon("#add-menu");
        studio.type("Writer");
        studio.press(KeyCode.ENTER);
        studio.seesWords("#card-agent", "Writer");
        studio.hasKeyboardSoon("#canvas");
    }

    @Test
    void a_new_workflow_begins_only_when_the_old_one_may_go() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            drawOneAgent(studio);

            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.hasKeyboardSoon("#unsaved-save");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#unsaved-dialog");
            studio.hasKeyboardSoon("#canvas");
            assertThat(studio.sees("#card-agent")).isTrue();

            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.click("#dialog-cancel");
            studio.seesNoMore("#unsaved-dialog");
            assertThat(studio.sees("#card-agent")).isTrue();

            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.click("#unsaved-leave");
            studio.seesNoMore("#card-agent");
            studio.seesSoon("#empty-ground");
        }
    }

    @Test
    void the_window_stays_until_the_work_is_in_a_file() throws TimeoutException, IOException {
        var file = home.resolve("writer.baton");
        try (var studio = StudioFixture.open(home)) {
            drawOneAgent(studio);

            studio.closeWindow();
            studio.files().willChooseNothing();
            studio.click("#unsaved-save");
            studio.seesNoMore("#unsaved-dialog");
            assertThat(studio.isOpen()).isTrue();
            assertThat(studio.sees("#card-agent")).isTrue();

            studio.closeWindow();
            studio.files().willSaveTo(file);
            studio.click("#unsaved-save");
            studio.until("closed", () -> !studio.isOpen());
        }
        assertThat(file).content().contains("\"Writer\"");
    }

    @Test
    void the_window_closes_without_saving_if_that_is_wished() throws TimeoutException, IOException {
        try (var studio = StudioFixture.open(home)) {
            drawOneAgent(studio);

            studio.closeWindow();
            studio.click("#unsaved-leave");
            studio.until("closed", () -> !studio.isOpen());
        }
        try (var kept = Files.list(home)) {
            assertThat(kept).noneMatch(file -> file.toString().endsWith(".baton"));
        }
    }

    @Test
    void what_is_saved_may_be_left_without_a_question() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            drawOneAgent(studio);
            studio.files().willSaveTo(home.resolve("writer.baton"));
            studio.press(KeyCode.CONTROL, KeyCode.S);
            studio.seesWords("#document-standing", "Saved");

            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.seesSoon("#empty-ground");
            assertThat(studio.sees("#unsaved-dialog")).isFalse();
        }
    }

    @Test
    void running_with_unsaved_edits_runs_what_is_on_the_canvas_and_the_run_keeps_that()
            throws TimeoutException, IOException {
        Files.writeString(home.resolve("preferences.properties"), "autosave=false\n");
        var file = home.resolve("lead.baton");
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.files().willSaveTo(file);
            studio.press(KeyCode.CONTROL, KeyCode.S);
            studio.seesWords("#document-standing", "Saved");
            rename(studio, "Scorer");

            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.hasKeyboardSoon("#field-lead");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.click("#review-approve");
            studio.seesRow("#drawer-steps", "Scorer, Done");
            studio.seesWords("#document-standing", "Changed");
            assertThat(file).content().contains("Lead qualifier").doesNotContain("Scorer");

            rename(studio, "Judge");
            studio.click("#tab-runs");
            studio.seesRow("#runs-timeline", "Scorer");
            studio.seesWords("#runs-figures", "Lead to nurture");
        }
    }

    private static void rename(StudioFixture studio, String name) {
        studio.click("#card-qualifier");
        studio.click("#inspector-name");
        studio.press(KeyCode.CONTROL, KeyCode.A);
        studio.type(name);
        studio.seesWords("#document-standing", "Changed");
    }

    @Test
    void escape_closes_a_dialog_and_gives_the_keyboard_back() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.hasKeyboardSoon("#canvas");

            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.hasKeyboardSoon("#field-lead");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#run-form");
            studio.hasKeyboardSoon("#canvas");

            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.hasKeyboardSoon("#field-lead");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.hasKeyboardSoon("#question-dialog");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#question-dialog");
            studio.hasKeyboardSoon("#canvas");
        }
    }
}
