package baton.studio;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A rehearsal, as a person begins one and finds it again.
class RehearsalUiTest {

    @Test
    void a_rehearsal_is_begun_from_the_menu_and_says_everywhere_that_it_is_one(@TempDir Path home)
            throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run-more");
            studio.clickWords(".context-menu", "Rehearse: nothing outside is changed");
            studio.seesWords("#field-lead", "Northwind");
            studio.seesSoon("#form-rehearse:selected");
            studio.click("#form-start");

            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            studio.click("#review-approve");
            studio.seesWords("#drawer-notice", "It was a rehearsal: nothing outside was changed.");
            studio.seesWords("#run-drawer", "Run 1 · rehearsal");

            studio.click("#tab-runs");
            studio.seesRow("#runs-list", "Run 1, Done, rehearsal, Lead to nurture");
        }
    }

    @Test
    void what_agents_may_do_for_good_can_be_looked_at(@TempDir Path home) throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#menu");
            studio.clickWords(".context-menu", "What agents may do…");

            studio.seesWords("#permissions", "You have allowed nothing and forbidden nothing for good.");
            studio.click("#dialog-ok");
            studio.seesNoMore("#permissions");
        }
    }
}
