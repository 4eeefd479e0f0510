package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The studio speaks what it is told to, from the next start on.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class LanguageUiTest {

    private final Locale computer = Locale.getDefault();

    @TempDir
    private Path home;

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(computer);
    }

    @Test
    void a_chosen_language_is_spoken_from_the_next_start_on() throws TimeoutException, IOException {
        try (var studio = StudioFixture.open(home)) {
            studio.seesWords("#run", "Run");
            studio.click("#menu");
            studio.click("#menu-language");
            studio.clickBeside("#language-german");
            studio.seesWords(".toast", "Language: Deutsch. Baton speaks it from its next start on.");
            studio.seesWords("#run", "Run");
            studio.until("kept", () -> kept().contains("language=german"));
        }
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesWords("#run", "Ausführen");
            studio.seesWords("#tab-needs-you", "Braucht Sie");
        }
    }

    @Test
    void english_is_spoken_on_a_german_computer_when_it_was_chosen() throws TimeoutException, IOException {
        Locale.setDefault(Locale.GERMANY);
        Files.writeString(home.resolve("preferences.properties"), "language=english");

        try (var studio = StudioFixture.open(home)) {
            studio.seesWords("#run", "Run");
            studio.seesWords("#document-standing", "Not saved yet");
            assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
        }
    }

    private String kept() {
        try {
            return Files.readString(home.resolve("preferences.properties"));
        } catch (IOException _) {
            return "";
        }
    }
}
