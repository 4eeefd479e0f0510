package baton.studio;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A person looks at what was handed over on a line, while the run goes on and long after.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class HandedOverUiTest {

    @TempDir
    private Path home;

    private static void runToTheReview(StudioFixture studio) throws TimeoutException {
        studio.click("#welcome-lead-to-nurture");
        studio.click("#run");
        studio.click("#form-start");
        studio.seesSoon("#question-dialog");
        studio.press(KeyCode.ESCAPE);
    }

    @Test
    void a_click_on_a_line_shows_what_was_handed_over_and_the_way_to_change_it() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            runToTheReview(studio);

            studio.click("#pill-h2");
            studio.seesSoon("#handed");
            studio.seesWords("#handed", "From Lead qualifier to Sales manager");
            studio.until(
                    "the score", () -> studio.reading("#handed-fields").text().contains("score"));

            studio.click("#handed-change");
            studio.seesNoMore("#handed");
            studio.seesSoon("#handoff-editor");
        }
    }

    @Test
    void by_keys_it_is_space_and_while_a_run_is_under_way_enter() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            runToTheReview(studio);
            studio.click("#pill-h2");
            studio.seesSoon("#handed");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#handed");

            studio.press(KeyCode.SPACE);
            studio.seesSoon("#handed");
            studio.press(KeyCode.ESCAPE);
            studio.press(KeyCode.ENTER);
            studio.seesSoon("#handed");
            studio.press(KeyCode.ESCAPE);

            studio.click("#stop");
            studio.seesNoMore("#run-line");
            studio.click("#pill-h2");
            studio.seesSoon("#handed");
            studio.press(KeyCode.ESCAPE);
            studio.press(KeyCode.ENTER);
            studio.seesSoon("#handoff-editor");
        }
    }

    @Test
    void a_line_of_an_earlier_run_shows_it_too() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            runToTheReview(studio);
            studio.click("#stop");
            studio.seesNoMore("#run-line");
            studio.click("#tab-runs");
            studio.seesSoon(".run-picture");
            studio.click(".run-picture #line-h2");
            studio.seesSoon("#handed");
            studio.seesWords("#handed", "From Lead qualifier to Sales manager");
        }
    }

    @Test
    void what_a_step_says_is_read_beside_its_card_by_space_until_esc() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            runToTheReview(studio);
            studio.click("#card-qualifier");
            studio.press(KeyCode.SPACE);
            studio.seesSoon("#peek");
            studio.until("what it said", () -> studio.reading("#peek-said").text().contains("score"));
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#peek");
            studio.press(KeyCode.SPACE);
            studio.seesSoon("#peek");
        }
    }
}
