package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One agent is tried alone, with what it would receive.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class TryAgentUiTest {

    @TempDir
    private Path home;

    @Test
    void the_selected_agent_works_alone_with_the_samples_and_says_what_it_gives() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#card-writer");
            studio.click("#run-more");
            studio.click("#try-agent");
            studio.seesWords("#run-form", "Trying Nurture writer");
            studio.seesSoon("#field-reason");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);

            studio.seesWords("#run-drawer", "Run 1 · rehearsal");
            studio.seesWords("#run-drawer", "Done");
            studio.seesWords("#drawer-notice", "What it gives has subject and body.");
            studio.seesWords("#drawer-steps", "Nurture writer");
            assertThat(studio.words("#drawer-steps")).doesNotContain("Lead qualifier", "Sales manager");
            studio.click("#tab-runs");
            studio.seesRow("#runs-list", "Run 1, Done");
            studio.seesWords("#runs-list", "Trying Nurture writer");
        }
    }

    @Test
    void an_agent_that_cannot_work_yet_says_why() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-empty");
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.A);
            studio.hasKeyboardSoon("#add-menu");
            studio.type("Writer");
            studio.press(KeyCode.ENTER);
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            studio.seesWords("#run-form", "Trying Writer");
            studio.type("hello");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.seesWords("#toast", "“Writer” does not know what to do yet. Write its instructions.");
        }
    }

    @Test
    void the_settings_and_the_view_in_full_offer_it_and_show_what_it_gave_beside_the_fields() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#card-writer");
            studio.click("#inspector #inspector-try");
            studio.seesWords("#run-form", "Trying Nurture writer");
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#inspector-try");
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#canvas");

            studio.press(KeyCode.ENTER);
            studio.seesSoon("#focus-view");
            studio.click("#focus-view #inspector-try");
            studio.seesWords("#run-form", "Trying Nurture writer");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.seesWords("#run-drawer", "Done");
            studio.seesWords("#focus-view", "From the last run");
        }
    }

    @Test
    void from_a_step_on_the_rest_of_the_workflow_runs_with_the_samples() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#card-manager");
            studio.press(KeyCode.SHIFT, KeyCode.F10);
            studio.click("#menu-run-from");
            studio.seesWords("#run-form", "Sales manager and after");
            studio.seesSoon("#field-score");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);

            studio.seesSoon("#question-dialog");
            studio.click("#review-approve");
            studio.seesWords("#run-drawer", "Done");
            studio.seesWords("#drawer-steps", "Nurture writer");
            assertThat(studio.words("#drawer-steps")).doesNotContain("Lead qualifier");
        }
    }
}
