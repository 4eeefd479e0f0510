package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A recorded run is done once more, differently, and stays as it is.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ForkUiTest {

    @TempDir
    private Path home;

    /// Run 1 of the example has ended and is looked at among the runs.
    private StudioFixture afterOneRun() throws TimeoutException {
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

    @Test
    void from_a_step_on_it_is_done_again_and_what_came_before_is_taken_over() throws TimeoutException {
        try (var studio = afterOneRun()) {
            studio.clickRow("#runs-timeline", "Nurture writer");
            studio.click("#runs-again");
            studio.click("#runs-again-from");
            studio.seesWords("#fork-received", "score");
            studio.seesWords("#fork-about", "Steps before it are taken over.");
            studio.click("#fork-run");

            studio.seesWords("#runs-title", "Run 2");
            studio.seesWords("#runs-origin", "Forked from run 1");
            studio.seesWords("#runs-origin-counts", "2 steps were taken over, 1 ran");
            studio.seesRow("#runs-list", "Run 2, Done");
            studio.seesRow("#runs-timeline", "Lead qualifier, Taken over, not done again");
            studio.seesRow("#runs-timeline", "Nurture writer");

            studio.click("#runs-origin");
            studio.seesWords("#runs-title", "Run 1");
            assertThat(studio.sees("#runs-origin")).isFalse();
        }
    }

    @Test
    void a_step_is_let_to_have_said_something_else_and_the_review_is_asked_again() throws TimeoutException {
        try (var studio = afterOneRun()) {
            studio.clickRow("#runs-timeline", "Lead qualifier");
            studio.click("#runs-again");
            studio.click("#runs-again-from");
            studio.click("#fork-say");
            studio.hasKeyboardSoon("#field-score");
            studio.press(KeyCode.CONTROL, KeyCode.A);
            studio.type("many");
            studio.click("#fork-run");
            studio.seesSoon("#wrong-score");
            assertThat(studio.sees("#fork-sheet")).isTrue();

            studio.click("#field-score");
            studio.press(KeyCode.CONTROL, KeyCode.A);
            studio.type("12");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);

            studio.seesWords("#runs-title", "Run 2");
            studio.seesWords("#runs-notice", "Sales manager needs you");
            studio.click("#runs-notice-answer");
            studio.seesWords("#question-dialog", "12");
        }
    }

    @Test
    void other_input_does_all_of_it_again_by_keyboard_alone() throws TimeoutException {
        try (var studio = afterOneRun()) {
            studio.tabTo("#runs-again");
            studio.press(KeyCode.SPACE);
            studio.seesSoon("#runs-again-changes");
            studio.press(KeyCode.DOWN);
            studio.press(KeyCode.DOWN);
            studio.press(KeyCode.ENTER);
            studio.hasKeyboardSoon("#field-lead");
            studio.press(KeyCode.CONTROL, KeyCode.A);
            studio.type("A bakery with two ovens.");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);

            studio.seesWords("#runs-title", "Run 2");
            studio.seesWords("#runs-origin-counts", "No step was taken over, 1 ran");
            studio.clickRow("#runs-timeline", "Lead qualifier");
            studio.click("#runs-tab-received");
            studio.seesWords("#runs-received", "A bakery with two ovens.");
        }
    }

    @Test
    void the_workflow_as_it_is_now_is_followed_from_the_first_change_on() throws TimeoutException {
        try (var studio = afterOneRun()) {
            studio.click("#runs-again");
            studio.click("#runs-again-drawn");
            studio.seesWords("#fork-refusal", "Nothing in the workflow has changed");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#fork-sheet");

            studio.click("#tab-build");
            studio.click("#card-writer");
            studio.click("#inspector-instructions");
            studio.type("Shorter. ");
            studio.click("#drawer-again");
            studio.click("#drawer-again-drawn");
            studio.seesWords("#fork-taken", "Lead qualifier and Sales manager");
            studio.seesWords("#fork-anew", "Nurture writer");
            studio.click("#fork-run");

            studio.seesWords("#drawer-origin", "Forked from run 1");
            studio.seesWords("#drawer-origin-counts", "2 steps were taken over, 1 ran");
            studio.seesRow("#drawer-steps", "Lead qualifier, Done, Taken over, not done again");
        }
    }
}
