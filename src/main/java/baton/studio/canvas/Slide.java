package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.picture.Picture;
import baton.workflow.NodeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/// Shows how cards come to where they are drawn from where they lay. The document knows nothing of it: it says where
/// they are in the end.
final class Slide {

    private static final Duration TIME = Duration.millis(200);

    /// More of them at once are too many to be followed by eye.
    private static final int MOST = 1_000;

    private final Supplier<Picture> drawn;
    private final Consumer<Map<NodeId, Box>> show;
    private final DoubleProperty part = new SimpleDoubleProperty(1);
    private final Timeline timeline = new Timeline(new KeyFrame(TIME, new KeyValue(part, 1, Interpolator.EASE_BOTH)));
    private Map<NodeId, Box> before = Map.of();

    /// @param show given where cards are on their way, and nothing once all have come
    Slide(Supplier<Picture> drawn, Consumer<Map<NodeId, Box>> show) {
        this.drawn = drawn;
        this.show = show;
        part.subscribe((_, done) -> show(done.doubleValue()));
    }

    void from(Map<NodeId, Box> places, Set<NodeId> moved) {
        stop();
        if (moved.size() > MOST || Platform.getPreferences().isReducedMotion()) {
            return;
        }
        before = new HashMap<>(places);
        before.keySet().retainAll(moved);
        part.set(0);
        timeline.playFromStart();
    }

    /// Everything is where it is drawn.
    void stop() {
        if (timeline.getStatus() == Animation.Status.RUNNING) {
            timeline.stop();
            part.set(1);
        }
    }

    private void show(double done) {
        if (done >= 1) {
            before = Map.of();
        }
        var now = new HashMap<NodeId, Box>();
        before.forEach((id, from) -> {
            var to = drawn.get().boxes().get(id);
            if (to != null) {
                now.put(id, to.moved((from.x() - to.x()) * (1 - done), (from.y() - to.y()) * (1 - done)));
            }
        });
        show.accept(now);
    }
}
