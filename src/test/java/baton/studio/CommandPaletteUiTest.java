package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Everything is found and done by typing.
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class CommandPaletteUiTest {

    @TempDir
    private Path home;

    @Test
    void whoever_types_goes_to_steps_adds_opens_and_does_without_knowing_where_it_is() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            type(studio, "example lead");
            studio.press(KeyCode.ENTER);
            studio.seesSoon("#card-qualifier");
            studio.hasKeyboardSoon("#canvas");

            type(studio, "qualifier");
            studio.press(KeyCode.ENTER);
            studio.seesWords("#inspector-name", "qualifier");
            studio.hasKeyboardSoon("#canvas");

            type(studio, "add note");
            studio.press(KeyCode.ENTER);
            studio.hasKeyboardSoon("#words-editor");
            studio.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void escape_gives_the_keyboard_back_and_what_fits_nothing_is_said() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.hasKeyboardSoon("#canvas");
            type(studio, "xyzzy");
            studio.seesWords("#command-list", "Nothing fits “xyzzy”.");
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#canvas");
            studio.seesNoMore("#command-palette");

            studio.click("#find-anything");
            studio.hasKeyboardSoon("#command-field");
            studio.type("undo");
            studio.seesWords("#command-list", "Nothing to undo");
            studio.press(KeyCode.ENTER);
            assertThat(studio.sees("#command-palette")).isTrue();
        }
    }

    private static void type(StudioFixture studio, String words) {
        studio.press(KeyCode.CONTROL, KeyCode.K);
        studio.hasKeyboardSoon("#command-field");
        studio.type(words);
    }
}
