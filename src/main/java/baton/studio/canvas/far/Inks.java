package baton.studio.canvas.far;

import baton.studio.canvas.picture.LineLife;
import baton.studio.look.BadgeState;
import baton.studio.look.NodeLook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// The colours of the style sheet, as numbers: unseen shapes carry its classes, and tell what they were given.
final class Inks {

    private final List<Rectangle> swatches = new ArrayList<>();
    private final Group unseen = new Group();
    private final Rectangle card = swatch("far-card");
    private final Rectangle edge = swatch("far-edge");
    private final Rectangle selected = swatch("far-selected");
    private final Rectangle line = swatch("far-line");
    private final Rectangle dot = swatch("far-dot");
    private final Rectangle faint = swatch("far-faint");
    private final Rectangle remark = swatch("far-remark");
    private final Map<BadgeState, Rectangle> states = new EnumMap<>(BadgeState.class);
    private final Map<NodeLook, Rectangle> looks = new EnumMap<>(NodeLook.class);

    /// @param changed called when one of them is another than before
    Inks(Runnable changed) {
        for (var state : BadgeState.values()) {
            states.put(state, swatch("far-" + state.styleName()));
        }
        for (var look : NodeLook.values()) {
            looks.put(look, swatch("far-" + look.styleClass()));
        }
        unseen.getChildren().setAll(swatches);
        unseen.setVisible(false);
        unseen.setManaged(false);
        swatches.forEach(one -> one.fillProperty().subscribe(_ -> changed.run()));
    }

    private Rectangle swatch(String style) {
        var swatch = new Rectangle();
        swatch.getStyleClass().add(style);
        swatches.add(swatch);
        return swatch;
    }

    /// Has to be in the scene, for the style sheet to reach it.
    Group unseen() {
        return unseen;
    }

    int card() {
        return number(card);
    }

    int selected() {
        return number(selected);
    }

    /// The edge of a card in this state.
    int edge(BadgeState state) {
        return state == BadgeState.NOT_RUN ? number(edge) : state(state);
    }

    int state(BadgeState state) {
        return number(states.getOrDefault(state, edge));
    }

    int look(NodeLook look) {
        return number(looks.getOrDefault(look, edge));
    }

    /// Stands for words that cannot be read yet.
    int faint() {
        return number(faint);
    }

    /// A note or a frame, from so far that nothing of it can be read.
    int remark() {
        return number(remark);
    }

    int dot() {
        return number(dot);
    }

    int line() {
        return number(line);
    }

    int line(LineLife life) {
        return switch (life) {
            case IDLE, NOT_TAKEN -> line();
            case CARRYING -> state(BadgeState.WORKING);
            case TAKEN -> state(BadgeState.DONE);
        };
    }

    private static int number(Rectangle swatch) {
        return swatch.getFill() instanceof Color colour
                ? (int) Math.round(colour.getOpacity() * 255) << 24
                        | (int) Math.round(colour.getRed() * 255) << 16
                        | (int) Math.round(colour.getGreen() * 255) << 8
                        | (int) Math.round(colour.getBlue() * 255)
                : 0;
    }
}
