package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LinePicture;

/// Paints what it is told, from the back to the front.
public final class Brush {

    private final Painter painter;
    private boolean used;

    Brush(Painter painter) {
        this.painter = painter;
    }

    /// @param box where the card is just now
    public void card(CardPicture card, Box box) {
        painter.card(card, box);
        used = true;
    }

    /// @param path how the line runs just now
    public void line(LinePicture line, EdgePath path) {
        painter.line(line, path);
        used = true;
    }

    boolean isUsed() {
        return used;
    }
}
