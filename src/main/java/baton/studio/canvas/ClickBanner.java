package baton.studio.canvas;

import baton.studio.canvas.gesture.Gesture;
import baton.studio.fx.Messages;
import javafx.scene.control.Label;

/// Says what to do next while a line is drawn by clicks.
final class ClickBanner extends Label {

    ClickBanner(Board board) {
        super(Messages.of("canvas").text("draw.clickTarget"));
        getStyleClass().add("canvas-banner");
        board.gestureProperty()
                .subscribe(gesture -> setVisible(gesture instanceof Gesture.Drawing drawing && drawing.byClicks()));
    }
}
