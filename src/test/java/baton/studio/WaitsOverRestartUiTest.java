package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A question waits as long as the person likes, also while Baton is closed.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class WaitsOverRestartUiTest {

    @TempDir
    private Path home;

    @Test
    void a_review_left_open_is_answered_after_a_restart() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            assertThat(studio.windows()).containsExactly("◆ Needs you: Lead to nurture – Baton");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#question-dialog");
            studio.seesWords("#tab-needs-you", "Needs you 1");
        }
        try (var studio = StudioFixture.open(home)) {
            studio.seesWords("#tab-needs-you", "Needs you 1");
            studio.click("#tab-needs-you");
            studio.clickWords("#needs-you-list", "Answer");
            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            studio.click("#review-approve");
            studio.seesWords("#needs-you", "Nothing waits for you");

            studio.click("#tab-runs");
            studio.seesRow("#runs-list", "Run 1, Done");
            studio.clickRow("#runs-timeline", "First email");
            studio.seesWords("#runs-said", "Your demo, and a calmer project tool");
        }
    }

    @Test
    void what_was_begun_of_an_answer_is_there_after_a_restart() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.click("#review-feedback");
            studio.type("Who decides there");
            var kept = home.resolve("recovery/answers.json");
            studio.until("it is kept", () -> contains(kept, "Who decides there"));
        }
        try (var studio = StudioFixture.open(home)) {
            studio.click("#tab-needs-you");
            studio.clickWords("#needs-you-list", "Answer");
            studio.seesWords("#review-feedback", "Who decides there");
            studio.click("#review-send-back");
            studio.until("it is kept no more", () -> Files.notExists(home.resolve("recovery/answers.json")));
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.exists(file) && Files.readString(file).contains(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
