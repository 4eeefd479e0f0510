package baton.studio.canvas;

import baton.studio.fx.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// Says that order is being made, where it takes long enough to be noticed.
final class TidyBanner extends Label {

    private static final Duration NOTICED = Duration.millis(400);

    TidyBanner(Arranger arranger) {
        super(Messages.of("canvas").text("tidy.going"));
        setId("tidy-banner");
        getStyleClass().add("canvas-banner");
        setVisible(false);
        var later = new PauseTransition(NOTICED);
        later.setOnFinished(_ -> setVisible(arranger.tidyingProperty().get()));
        arranger.tidyingProperty().subscribe(going -> {
            if (going) {
                later.playFromStart();
            } else {
                later.stop();
                setVisible(false);
            }
        });
    }
}
