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

/// Keys are changed where they are looked up, and single letters can be switched off (WCAG 2.1.4).
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ChosenKeysUiTest {

    @TempDir
    private Path home;

    @Test
    void a_person_chooses_keys_is_told_of_a_clash_and_switches_single_letters_off()
            throws TimeoutException, IOException {
        try (var studio = StudioFixture.open(home)) {
            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.hasKeyboardSoon("#canvas");
            studio.seesWords("#empty-key", "A");
            givesToAdding(studio, KeyCode.Q);
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#canvas");
            studio.seesWords("#empty-key", "Q");
            studio.press(KeyCode.A);
            assertThat(studio.sees("#add-menu")).isFalse();
            studio.press(KeyCode.Q);
            studio.hasKeyboardSoon("#add-menu");
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#canvas");

            givesToAdding(studio, KeyCode.M);
            studio.seesWords("#keys-news", "M are the keys of “Show or hide the map”.");
            studio.click("#keys-take");
            studio.seesWords("#key-add", "M");
            studio.click("#keys-single-letters");
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.M);
            assertThat(studio.sees("#add-menu")).isFalse();
            studio.seesNoMore("#empty-key");
            studio.seesNoMore("#palette .kbd");
            studio.seesWords("#empty-ghost", "drag one here");
        }
        assertThat(Files.readString(home.resolve("preferences.properties")))
                .contains("keys.add=M", "keys.map=", "singleLetters=false");
    }

    @Test
    void escape_lets_go_of_a_key_that_was_to_be_changed_before_it_closes_the_page() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.press(KeyCode.F1);
            studio.hasKeyboardSoon("#keys-search");
            studio.type("save as");
            studio.click("#key-save-as");
            studio.seesWords("#key-save-as", "Press new keys");
            studio.press(KeyCode.ESCAPE);
            studio.seesWords("#key-save-as", "Ctrl+Shift+S");
            studio.click("#key-save-as");
            studio.press(KeyCode.CONTROL, KeyCode.C);
            studio.seesWords("#keys-news", "Ctrl+C is needed where one types.");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#keys-dialog");
        }
    }

    private static void givesToAdding(StudioFixture studio, KeyCode key) {
        studio.press(KeyCode.F1);
        studio.hasKeyboardSoon("#keys-search");
        studio.type("add something");
        studio.click("#key-add");
        studio.seesWords("#key-add", "Press new keys");
        studio.press(key);
    }
}
