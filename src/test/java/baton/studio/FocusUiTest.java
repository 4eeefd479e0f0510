package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is agreed beside a line, and one agent in full, both by keyboard alone.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class FocusUiTest {

    @TempDir
    private Path home;

    private static void begin(StudioFixture studio) {
        studio.click("#welcome-lead-to-nurture");
        studio.seesSoon("#card-qualifier");
        studio.hasKeyboardSoon("#canvas");
        studio.press(KeyCode.HOME);
        studio.press(KeyCode.RIGHT);
    }

    @Test
    void enter_on_a_line_opens_what_is_agreed_beside_it_in_the_place_of_the_settings() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            begin(studio);
            studio.press(KeyCode.PERIOD);
            studio.press(KeyCode.ENTER);

            studio.seesSoon("#handoff-editor");
            studio.seesNoMore("#inspector");
            assertThat(studio.sees("#card-qualifier")).isTrue();
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#handoff-editor");
            studio.seesSoon("#inspector");
            studio.hasKeyboardSoon("#canvas");

            studio.press(KeyCode.ENTER);
            studio.click("#handoff-editor-done");
            studio.seesNoMore("#handoff-editor");
        }
    }

    @Test
    void what_lies_beside_a_line_goes_when_something_else_is_selected() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            begin(studio);
            studio.press(KeyCode.PERIOD);
            studio.press(KeyCode.ENTER);
            studio.seesSoon("#handoff-editor");

            studio.click("#card-lead");

            studio.seesNoMore("#handoff-editor");
        }
    }

    @Test
    void enter_on_an_agent_shows_it_in_full_and_esc_leads_back_to_the_same_view() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            begin(studio);
            var there = studio.middleOf("#card-qualifier");
            studio.press(KeyCode.ENTER);

            studio.seesSoon("#focus-view");
            studio.seesNoMore("#canvas");
            assertThat(studio.words("#focus-gives")).contains("From the sample");
            studio.click("#focus-after");
            studio.seesWords("#focus-before", "Lead qualifier");
            studio.click("#focus-before");
            studio.seesWords("#focus-after", "Nurture writer");

            studio.press(KeyCode.ESCAPE);
            studio.seesSoon("#canvas");
            studio.hasKeyboardSoon("#canvas");
            assertThat(studio.middleOf("#card-qualifier")).isEqualTo(there);
        }
    }

    @Test
    void what_is_changed_in_full_view_is_undone_there() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            begin(studio);
            studio.press(KeyCode.ENTER);
            studio.seesSoon("#focus-view");
            studio.click("#inspector-job");
            studio.type("s");
            studio.until("something to undo", () -> studio.canPress("#undo"));

            studio.click("#undo");

            studio.until("nothing to undo", () -> !studio.canPress("#undo"));
            assertThat(studio.sees("#focus-view")).isTrue();
        }
    }
}
