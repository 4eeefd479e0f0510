package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LinePicture;
import java.util.ArrayList;
import java.util.List;

/// Is told what shall be painted, from the back to the front.
public final class Brush {

    private final List<Stroke> strokes = new ArrayList<>();

    /// One thing to paint.
    sealed interface Stroke {

        record OfCard(CardPicture card, Box box) implements Stroke {}

        record OfLine(LinePicture line, EdgePath path) implements Stroke {}
    }

    Brush() {}

    /// @param box where the card is just now
    public void card(CardPicture card, Box box) {
        strokes.add(new Stroke.OfCard(card, box));
    }

    /// @param path how the line runs just now
    public void line(LinePicture line, EdgePath path) {
        strokes.add(new Stroke.OfLine(line, path));
    }

    List<Stroke> strokes() {
        return strokes;
    }
}
