package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.alert.Alert;
import baton.studio.alert.Alert.Offer;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A person who looks at another program is told what a run asks, and is led there.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class AlertsUiTest {

    @TempDir
    private Path home;

    @Test
    void a_review_is_told_and_one_click_leads_to_it() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.looksElsewhere();
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            studio.until("the system tells it", () -> !studio.alerts().all().isEmpty());
            assertThat(studio.alerts().all())
                    .extracting(Alert::words)
                    .containsExactly("Sales manager waits for your review.");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#question-dialog");
            studio.click("#tab-runs");

            studio.alerts().choose(Offer.ANSWER);
            studio.seesWords("#question-dialog", "Is this lead worth an email?");
        }
    }

    @Test
    void whoever_does_not_want_that_is_not_told() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.looksElsewhere();
            studio.click("#welcome-lead-to-nurture");
            studio.click("#menu");
            studio.click("#menu-alerts");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesWords("#question-dialog", "Is this lead worth an email?");
            assertThat(studio.alerts().all()).isEmpty();
        }
        try (var studio = StudioFixture.open(home)) {
            studio.seesWords("#tab-needs-you", "Needs you 1");
            assertThat(studio.alerts().all()).isEmpty();
        }
    }
}
