package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The main job without a mouse, with the keys that the tooltips and the list of keys name.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KeyboardOnlyUiTest {

    @TempDir
    private Path home;

    @Test
    void a_duo_is_drawn_saved_run_reviewed_and_looked_at_by_keyboard_alone() throws TimeoutException {
        var file = home.resolve("duo.baton");
        try (var studio = StudioFixture.open(home)) {
            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.hasKeyboardSoon("#canvas");
            draw(studio);
            agree(studio);

            studio.files().willSaveTo(file);
            studio.press(KeyCode.CONTROL, KeyCode.S);
            studio.seesWords("#document-standing", "Saved");
            run(studio);
            lookBack(studio);
            assertThat(studio.clicks()).isZero();
        }
        assertThat(Files.exists(file)).isTrue();
    }

    private static void draw(StudioFixture studio) {
        add(studio, "Qualifier");
        studio.seesWords("#card-agent", "Qualifier");
        instruct(studio, "Score the lead from 0 to 100.");
        add(studio, "rev");
        studio.seesSoon("#card-review");
        studio.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        studio.hasKeyboardSoon("#words-editor");
        studio.type("Nurturer");
        studio.press(KeyCode.ENTER);
        studio.seesWords("#card-agent-2", "Nurturer");
        instruct(studio, "Write a friendly first email.");
        add(studio, "res");
        studio.seesSoon("#line-h4");

        studio.press(KeyCode.LEFT, 2);
        studio.press(KeyCode.C);
        studio.hasKeyboardSoon("#connect-menu");
        studio.type("Qual");
        studio.press(KeyCode.ENTER);
        studio.seesSoon("#line-h5");
    }

    private static void add(StudioFixture studio, String words) {
        studio.press(KeyCode.A);
        studio.hasKeyboardSoon("#add-menu");
        studio.type(words);
        studio.press(KeyCode.ENTER);
        studio.hasKeyboardSoon("#canvas");
    }

    private static void instruct(StudioFixture studio, String instructions) {
        studio.press(KeyCode.ENTER);
        studio.tabTo("#inspector-instructions");
        studio.type(instructions);
        studio.press(KeyCode.ESCAPE);
        studio.hasKeyboardSoon("#canvas");
    }

    /// The score is a number, and the email has a subject.
    private static void agree(StudioFixture studio) {
        studio.press(KeyCode.HOME);
        studio.press(KeyCode.RIGHT);
        studio.press(KeyCode.PERIOD);
        studio.press(KeyCode.ENTER);
        studio.tabTo("#field-add");
        studio.press(KeyCode.SPACE);
        studio.hasKeyboardSoon("#field-0-name");
        studio.type("score");
        studio.tabTo("#field-0-kind");
        studio.press(KeyCode.DOWN, 2);
        studio.seesWords("#pill-h2", "score");
        studio.press(KeyCode.ESCAPE);

        studio.press(KeyCode.END);
        studio.press(KeyCode.LEFT);
        studio.press(KeyCode.PERIOD);
        studio.press(KeyCode.ENTER);
        studio.tabTo("#field-add");
        studio.press(KeyCode.SPACE);
        studio.hasKeyboardSoon("#field-0-name");
        studio.type("subject");
        studio.tabTo("#field-0-sample");
        studio.type("Good morning");
        studio.seesWords("#pill-h4", "subject");
        studio.press(KeyCode.ESCAPE);
        studio.hasKeyboardSoon("#canvas");
    }

    private static void run(StudioFixture studio) {
        studio.press(KeyCode.CONTROL, KeyCode.ENTER);
        studio.hasKeyboardSoon("#field-message");
        studio.type("We are forty people and need a new tool");
        studio.press(KeyCode.CONTROL, KeyCode.ENTER);
        studio.hasKeyboardSoon("#field-score");
        studio.press(KeyCode.CONTROL, KeyCode.A);
        studio.type("91");
        studio.press(KeyCode.CONTROL, KeyCode.ENTER);
        studio.seesWords("#drawer-notice", "Done in");
        studio.hasKeyboardSoon("#canvas");
    }

    private static void lookBack(StudioFixture studio) {
        studio.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        studio.hasKeyboardSoon("#runs");
        studio.tabTo("#runs-timeline");
        studio.press(KeyCode.HOME);
        studio.press(KeyCode.DOWN);
        studio.seesWords("#runs-said", "91");
        studio.press(KeyCode.END);
        studio.seesWords("#runs-said", "Good morning");
        studio.tabTo("#runs-tabs");
        studio.press(KeyCode.LEFT, 2);
        studio.seesWords("#runs-received", "Good morning");
    }
}
