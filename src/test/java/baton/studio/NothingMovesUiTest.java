package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.access.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A11: where people want no motion, everything is at once where it belongs, and stays there.
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class NothingMovesUiTest {

    private static final Pattern MOVES =
            Pattern.compile("new (KeyValue|\\w*(Translate|Fade|Scale|Rotate|Path|Fill|Stroke)Transition)\\b");

    /// Each is seen standing still below, and asks [baton.studio.look.Motion] or, as the badge, the style sheet.
    private static final Set<String> MOVING = Set.of("Camera", "CarriedDot", "Slide", "StateBadge");

    @TempDir
    private Path home;

    private StudioFixture still() throws IOException, TimeoutException {
        Files.writeString(home.resolve("preferences.properties"), "still=true");
        return StudioFixture.open(home);
    }

    /// Where everything is and how it is turned and seen through. Words may change meanwhile.
    private static List<String> places(StudioFixture studio) {
        return studio.seen(scene -> Seen.below(scene.getRoot())
                .filter(node -> node.getId() != null || isMoving(node))
                .map(NothingMovesUiTest::place)
                .toList());
    }

    private static String place(Node node) {
        return node.getId() + " " + node.getStyleClass() + node.getLocalToSceneTransform() + node.getOpacity();
    }

    private static boolean isMoving(Node node) {
        return node.getStyleClass().stream()
                        .anyMatch(style -> style.equals("state-badge") || style.equals("handoff-dot"))
                || !node.getTransforms().isEmpty();
    }

    private static void standsStill(StudioFixture studio, String after) {
        WaitForAsyncUtils.waitForFxEvents();
        var first = places(studio);
        WaitForAsyncUtils.waitForFxEvents(30);
        assertThat(places(studio)).as(after).isEqualTo(first);
    }

    @Test
    void the_view_jumps_and_cards_are_at_once_where_they_are_put() throws IOException, TimeoutException {
        try (var studio = still()) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesSoon("#card-qualifier");
            studio.focus("#canvas");
            studio.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            standsStill(studio, "zoomed to its usual size");
            studio.press(KeyCode.SHIFT, KeyCode.DIGIT1);
            standsStill(studio, "everything in view");
            studio.press(KeyCode.END);
            standsStill(studio, "walked to the last step");
            studio.press(KeyCode.CONTROL, KeyCode.D);
            standsStill(studio, "duplicated");
            studio.press(KeyCode.CONTROL, KeyCode.Z);
            standsStill(studio, "taken back");
        }
    }

    @Test
    void a_run_that_waits_in_the_main_views_moves_nothing() throws IOException, TimeoutException {
        try (var studio = still()) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesSoon("#runs-here");
            // it wakes up only when nobody can mean something else by a click
            studio.until("it can be approved", () -> studio.canPress("#review-approve"));
            standsStill(studio, "a review");
            studio.press(KeyCode.ESCAPE);
            studio.seesSoon("#drawer-notice");
            standsStill(studio, "a run that waits");
            studio.click("#tab-runs");
            studio.seesSoon("#runs-list");
            standsStill(studio, "the runs");
            studio.click("#tab-needs-you");
            studio.seesSoon("#needs-you-list");
            standsStill(studio, "what needs the person");
        }
    }

    @Test
    void with_motion_the_same_look_finds_the_view_on_its_way() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesSoon("#card-qualifier");
            studio.focus("#canvas");
            var first = new ArrayList<String>();
            studio.onScreen(() -> {
                var canvas = studio.roots().getFirst().lookup("#canvas");
                Event.fireEvent(
                        canvas, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT0, false, true, false, false));
                first.addAll(places(studio));
            });
            studio.until("the view has moved on", () -> !places(studio).equals(first));
        }
    }

    @Test
    void nothing_else_in_the_studio_moves_anything() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java/baton/studio"))) {
            var moving = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> MOVES.matcher(contents(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(moving).containsExactlyInAnyOrderElementsOf(MOVING);
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }
}
