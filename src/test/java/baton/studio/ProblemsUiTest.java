package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is to be put right is counted, listed, shown where it is, and put right with a click.
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ProblemsUiTest {

    @TempDir
    private Path home;

    @Test
    void problems_are_counted_listed_led_to_and_put_right() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.A);
            studio.hasKeyboardSoon("#add-menu");
            studio.type("Writer");
            studio.press(KeyCode.ENTER);
            studio.seesWords("#card-agent", "Writer");
            studio.seesWords("#problem-count", "to fix");

            studio.click("#problem-count");
            studio.seesSoon("#problem-agent-instructions");
            studio.clickWords("#problems #problem-agent-instructions", "Show it");
            studio.hasKeyboardSoon("#inspector-instructions");

            studio.type("Write a friendly letter.");
            studio.seesNoMore("#problems #problem-agent-instructions");
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            studio.seesNoMore("#run-drawer");
        }
    }

    @Test
    void where_nothing_is_wrong_that_is_said() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesSoon("#card-qualifier");
            assertThat(studio.sees("#problem-count")).isFalse();
            studio.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            studio.seesWords("#problems", "Nothing to fix");
        }
    }
}
