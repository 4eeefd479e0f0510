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

/// What cannot be opened or run is said in plain words, with a way on, and nothing else happens.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class DamagedFileUiTest {

    @TempDir
    private Path home;

    @Test
    void a_broken_file_is_said_to_be_one_and_everything_stays() throws TimeoutException, IOException {
        var file = Files.writeString(home.resolve("broken.baton"), "{ \"format\": 1, \"nodes\": [ {");
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesSoon("#card-qualifier");
            studio.files().willOpen(file);
            studio.press(KeyCode.CONTROL, KeyCode.O);

            studio.seesWords("#trouble-dialog", "“broken.baton”");
            assertThat(studio.words("#trouble-dialog"))
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContainIgnoringCase("json")
                    .doesNotContainIgnoringCase("token")
                    .doesNotContainIgnoringCase("null");
            studio.press(KeyCode.ENTER);
            studio.seesNoMore("#trouble-dialog");
            studio.hasKeyboardSoon("#canvas");
            assertThat(studio.words("#document-name")).isEqualTo("Lead to nurture");
            assertThat(studio.sees("#card-qualifier")).isTrue();
        }
        assertThat(file).hasContent("{ \"format\": 1, \"nodes\": [ {");
    }

    @Test
    void an_agent_without_instructions_is_put_right_from_the_list_of_what_is_missing() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-empty");
            studio.click("#palette-agent");
            studio.press(KeyCode.ENTER);
            studio.seesSoon("#card-agent");
            studio.click("#palette-result");
            studio.press(KeyCode.ENTER);
            studio.seesSoon("#card-result");
            studio.click("#run");

            studio.seesWords("#ready-list", "“Agent” does not know what to do yet.");
            studio.clickWords("#ready-list", "Show me");
            studio.seesNoMore("#ready-list");
            studio.seesSoon("#inspector-instructions");

            studio.click("#run");
            studio.clickWords("#ready-list", "Use an example");
            studio.seesSoon("#run-form");
        }
    }
}
