package baton.studio.monitor;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees before they reach for it. Lists make new cells while they are laid out; a click must not
/// meet one of the old ones.
public final class Seen {

    private static final int PATIENCE_SECONDS = 30;
    private static final int PULSES = 10;

    private Seen() {}

    /// What reads `words` within `area`, as soon as it stands still.
    public static Node in(FxRobot robot, String area, String words) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, SECONDS, () -> {
                var before = look(robot, area, words);
                WaitForAsyncUtils.waitForFxEvents(PULSES);
                return before.isPresent() && before.equals(look(robot, area, words));
            });
        } catch (TimeoutException inVain) {
            throw new AssertionError("Not seen in " + area + ": " + words, inVain);
        }
        return look(robot, area, words).orElseThrow().node();
    }

    private record Place(Node node, Bounds bounds) {}

    private static Optional<Place> look(FxRobot robot, String area, String words) {
        return WaitForAsyncUtils.waitForAsyncFx(
                SECONDS.toMillis(PATIENCE_SECONDS),
                () -> robot.from(robot.lookup(area).<Node>query())
                        .lookup(words)
                        .<Node>tryQuery()
                        .filter(node -> node.getScene() != null)
                        .map(node -> new Place(node, node.localToScreen(node.getBoundsInLocal()))));
    }
}
