package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What can be done in the whole studio, and where people find it. That no keys are given twice and none taken that
/// people type with is seen by `Commands` whenever the window is made.
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class CommandsUiTest {

    @TempDir
    private Path home;

    @Test
    void the_page_of_keys_is_opened_by_a_key_and_searched() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.F1);
            studio.hasKeyboardSoon("#keys-search");
            studio.seesWords("#key-run", "Ctrl+Enter, F5");
            studio.type("note");
            studio.seesWords("#keys-rows", "Add a note");
            studio.seesWords("#key-add-note", "Shift+S");
            assertThat(studio.sees("#key-run")).isFalse();
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.SHIFT, KeyCode.SLASH);
            studio.hasKeyboardSoon("#keys-search");
        }
    }
}
