package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.fx.Pseudo;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// High contrast and no motion are chosen in the menu, and outlive the window; a language from the right mirrors it.
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LooksUiTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path home;

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    private static void choose(StudioFixture studio, String look) {
        studio.click("#menu");
        studio.click("#menu-looks");
        studio.clickBeside(look);
    }

    private static boolean wearsHighContrast(StudioFixture studio) {
        return studio.seen(
                scene -> scene.getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("tokens-contrast.css")));
    }

    private static boolean isStill(StudioFixture studio) {
        return studio.seen(scene -> scene.getPreferences().isReducedMotion());
    }

    @Test
    void high_contrast_and_no_motion_are_chosen_and_kept() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            choose(studio, "#looks-contrast");
            choose(studio, "#looks-still");
            studio.until("high contrast", () -> wearsHighContrast(studio));
            studio.until("no motion", () -> isStill(studio));
            studio.until(
                    "kept",
                    () -> home.resolve("preferences.properties").toFile().length() > 0);
        }
        try (var studio = StudioFixture.open(home)) {
            assertThat(wearsHighContrast(studio)).isTrue();
            assertThat(isStill(studio)).isTrue();
        }
    }

    @Test
    void a_language_from_the_right_mirrors_the_window_but_not_the_way_of_the_work() throws TimeoutException {
        Pseudo.install();
        Locale.setDefault(Pseudo.MIRRORED);
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesSoon("#card-qualifier");

            assertThat(studio.middleOf("#menu").getX())
                    .isGreaterThan(studio.middleOf("#run").getX());
            assertThat(studio.middleOf("#card-lead").getX())
                    .isLessThan(studio.middleOf("#card-qualifier").getX());
            NodeOrientation canvas =
                    studio.seen(scene -> scene.lookup("#canvas").getEffectiveNodeOrientation());
            assertThat(canvas).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            studio.focus("#canvas");
            studio.press(KeyCode.HOME);
            studio.press(KeyCode.RIGHT);
            studio.until("the next step", () -> studio.isSelected("#card-qualifier"));
        }
    }
}
