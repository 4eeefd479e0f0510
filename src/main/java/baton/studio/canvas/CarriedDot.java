package baton.studio.canvas;

import baton.studio.canvas.geometry.EdgePath;
import baton.studio.look.Motion;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/// The dot that travels once along a line when something is handed over.
final class CarriedDot extends Circle {

    private static final double RADIUS = 5;
    private static final Duration JOURNEY = Duration.millis(600);

    private final DoubleProperty part = new SimpleDoubleProperty();
    private final Timeline journey = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(part, 0)),
            new KeyFrame(JOURNEY, new KeyValue(part, 1, Interpolator.EASE_BOTH)));
    private Supplier<EdgePath> course = () -> EdgePath.NOWHERE;

    CarriedDot() {
        super(RADIUS);
        getStyleClass().add("handoff-dot");
        setVisible(false);
        setMouseTransparent(true);
        journey.setOnFinished(_ -> setVisible(false));
        part.subscribe(done -> {
            var at = course.get().at(done.doubleValue());
            setTranslateX(at.x());
            setTranslateY(at.y());
        });
    }

    /// Travels along `line`, wherever that runs meanwhile. Not where people want no motion.
    void travel(Supplier<EdgePath> line) {
        if (Motion.isReduced(this)) {
            return;
        }
        course = line;
        setVisible(true);
        journey.playFromStart();
    }
}
