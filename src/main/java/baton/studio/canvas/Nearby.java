package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.canvas.picture.Picture;
import java.util.List;

/// The cards and lines that have nodes of their own: those in view and close to it, if they can be read or are few. All
/// others are painted.
///
/// @param area what was chosen for
record Nearby(Box area, List<CardPicture> cards, List<LinePicture> lines) {

    static final Nearby NOTHING = new Nearby(new Box(0, 0, 0, 0), List.of(), List.of());

    /// So many cards are shown by nodes at any zoom.
    static final int FEW = 60;

    /// How far around the view, as part of it.
    private static final double AROUND = 0.2;

    /// @param spot where the keyboard is: it has a node wherever it is
    static Nearby of(Picture picture, Box seen, Detail detail, Hit spot) {
        var area = seen.grown(AROUND * Math.max(seen.width(), seen.height()));
        var cards = picture.cardsIn(area);
        if (detail == Detail.BLOCKS && cards.size() > FEW) {
            return new Nearby(area, cardOf(picture, spot), lineOf(picture, spot));
        }
        return new Nearby(area, cards, picture.linesIn(area));
    }

    private static List<CardPicture> cardOf(Picture picture, Hit spot) {
        return spot instanceof Hit.Card(var id, var _)
                ? picture.card(id).stream().toList()
                : List.of();
    }

    private static List<LinePicture> lineOf(Picture picture, Hit spot) {
        return spot instanceof Hit.Line(var id, var _)
                ? picture.line(id).stream().toList()
                : List.of();
    }

    /// Whether it still serves when `seen` is looked at.
    boolean serves(Box seen) {
        return seen.x() >= area.x()
                && seen.y() >= area.y()
                && seen.right() <= area.right()
                && seen.bottom() <= area.bottom();
    }
}
