package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Several windows, one workflow each.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class WindowsUiTest {

    private static final String SAVED = "Untitled – Baton";

    @TempDir
    private Path home;

    private static void drawAgent(StudioFixture studio) {
        studio.click("#welcome-empty");
        studio.hasKeyboardSoon("#canvas");
        studio.press(KeyCode.A);
        studio.hasKeyboardSoon("#add-menu");
        studio.type("Writer");
        studio.press(KeyCode.ENTER);
        studio.seesWords("#card-agent", "Writer");
        studio.hasKeyboardSoon("#canvas");
    }

    private void save(StudioFixture studio) {
        studio.files().willSaveTo(home.resolve("writer.baton"));
        studio.press(KeyCode.CONTROL, KeyCode.S);
        studio.until("saved", () -> home.resolve("writer.baton").toFile().exists());
    }

    private static void openAnother(StudioFixture studio) {
        studio.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        studio.until("two windows", () -> studio.windows().size() == 2);
    }

    @Test
    void a_file_that_is_open_in_one_window_is_not_opened_in_another() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            drawAgent(studio);
            save(studio);
            openAnother(studio);
            assertThat(studio.windows()).containsExactlyInAnyOrder(SAVED, "Baton");

            studio.files().willOpen(home.resolve("writer.baton"));
            studio.pressIn("Baton", KeyCode.O);

            studio.seesWords("#toast", "“Untitled” is open in this window already.");
            assertThat(studio.windows()).containsExactlyInAnyOrder(SAVED, "Baton");
        }
    }

    @Test
    void quitting_closes_all_windows_and_leaves_out_none_that_has_work_to_lose() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            drawAgent(studio);
            openAnother(studio);

            studio.pressIn("Baton", KeyCode.Q);
            studio.seesSoon("#unsaved-dialog");
            assertThat(studio.windows()).containsExactly(SAVED);

            studio.click("#unsaved-leave");
            studio.until("no window", () -> studio.windows().isEmpty());
        }
    }
}
