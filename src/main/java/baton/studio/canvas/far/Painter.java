package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.geometry.Viewport;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LineLife;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.look.BadgeState;
import baton.workflow.Position;

/// Paints cards and lines as they look from afar: what they are by colour, where they stand by shape and colour.
///
/// @param fine pixels for each pixel of the view
record Painter(Raster raster, Inks inks, Viewport viewport, double fine) {

    private static final double DOTS_APART = 24;
    private static final double DOTS_FROM = 0.5;
    private static final double PAD = 12;
    private static final double CORNER = 10;
    private static final double BLOCK = 10;
    private static final double TILE = 60;

    /// Where the name will stand as soon as there is a card with words.
    private static final double NAMES_FROM = 0.4;

    private static final double SMALL_TILE = 36;
    private static final double NAME = 14;
    private static final double BADGE = 26;
    private static final double STEP = 8;
    private static final int MOST_STEPS = 24;

    /// Below this a card is too small for anything but its colour.
    private static final double TILES_FROM = 0.2;

    /// The dots of the ground; none where they would be too close together.
    ///
    /// @return whether there are any
    boolean ground() {
        if (viewport.zoom() < DOTS_FROM) {
            return false;
        }
        double gap = size(DOTS_APART);
        int colour = inks.dot();
        for (double y = first(y(0), gap); y < raster.height() + 1; y += gap) {
            for (double x = first(x(0), gap); x < raster.width() + 1; x += gap) {
                raster.dot(x, y, colour);
            }
        }
        return true;
    }

    private static double first(double origin, double gap) {
        return origin - Math.ceil((origin + 1) / gap) * gap + gap;
    }

    private double x(double x) {
        return (x * viewport.zoom() + Math.rint(viewport.x())) * fine;
    }

    private double y(double y) {
        return (y * viewport.zoom() + Math.rint(viewport.y())) * fine;
    }

    private double size(double length) {
        return length * viewport.zoom() * fine;
    }

    void stroke(Brush.Stroke stroke) {
        switch (stroke) {
            case Brush.Stroke.OfCard(var card, var box) -> card(card, box);
            case Brush.Stroke.OfLine(var line, var path) -> line(line, path);
        }
    }

    private void card(CardPicture card, Box box) {
        var state = card.life().state();
        double rim = Math.max(1, fine);
        if (card.selected()) {
            fill(box.grown(4), -2 * rim, inks.selected());
        }
        fill(box, 0, inks.edge(state));
        fill(box, rim, inks.card());
        int colour = inks.look(card.face().look());
        if (viewport.zoom() < TILES_FROM) {
            fill(box.grown(-BLOCK), 0, colour);
        } else if (viewport.zoom() < NAMES_FROM) {
            tile(box, box.centre().x(), TILE, colour);
        } else {
            tile(box, box.x() + PAD + SMALL_TILE / 2, SMALL_TILE, colour);
            var name = new Box(box.x() + 2 * PAD + SMALL_TILE, middle(box) - NAME / 2, box.width() / 2, NAME);
            fill(name, 0, inks.faint());
        }
        badge(state, box);
    }

    private void tile(Box box, double middle, double size, int colour) {
        double tile = Math.min(size, box.height() - 2 * PAD);
        fill(new Box(middle - tile / 2, middle(box) - tile / 2, tile, tile), 0, colour);
    }

    private static double middle(Box box) {
        return box.y() + Math.min(box.height(), CardSize.HEIGHT) / 2;
    }

    /// @param inset in pixels
    private void fill(Box box, double inset, int colour) {
        raster.rounded(
                x(box.x()) + inset,
                y(box.y()) + inset,
                size(box.width()) - 2 * inset,
                size(box.height()) - 2 * inset,
                size(CORNER),
                colour);
    }

    /// The silhouette of the state, in the right upper corner.
    private void badge(BadgeState state, Box box) {
        double x = x(box.right() - 6);
        double y = y(box.y() + 6);
        double radius = Math.max(2.5, size(BADGE));
        int colour = inks.state(state);
        switch (state) {
            case NOT_RUN -> {}
            case NEEDS_YOU -> raster.diamond(x, y, radius * 1.3, colour);
            case FAILED -> raster.box(x - radius, y - radius, 2 * radius, 2 * radius, colour);
            case STOPPED -> {
                raster.box(x - radius, y - radius, 2 * radius, 2 * radius, colour);
                raster.box(x - radius / 2, y - radius / 2, radius, radius, inks.card());
            }
            case SKIPPED -> raster.box(x - radius, y - radius / 3, 2 * radius, radius / 1.5, colour);
            case DONE -> raster.disc(x, y, radius, colour);
            case WORKING, RETRYING, NEXT -> {
                raster.disc(x, y, radius, colour);
                raster.disc(x, y, radius * 0.55, inks.card());
            }
        }
    }

    private void line(LinePicture line, EdgePath path) {
        boolean strong = line.selected() || line.life() == LineLife.CARRYING || line.life() == LineLife.TAKEN;
        int colour = line.selected() ? inks.selected() : inks.line(line.life());
        double strength = Math.clamp(size(strong ? 3.5 : 2), 0.35, 1);
        var from = path.start();
        for (var curve : path.curves()) {
            curve(from, curve, colour, strength);
            from = curve.end();
        }
    }

    private void curve(Position from, EdgePath.Curve curve, int colour, double strength) {
        double x1 = x(from.x());
        double y1 = y(from.y());
        double x2 = x(curve.pull().x());
        double y2 = y(curve.pull().y());
        double x3 = x(curve.pullBack().x());
        double y3 = y(curve.pullBack().y());
        double x4 = x(curve.end().x());
        double y4 = y(curve.end().y());
        boolean straight = Math.abs(y1 - y4) < 0.5 && Math.abs(y1 - y2) < 0.5 && Math.abs(y4 - y3) < 0.5;
        int steps = straight ? 1 : Math.clamp((int) (Math.hypot(x4 - x1, y4 - y1) / STEP), 2, MOST_STEPS);
        double atX = x1;
        double atY = y1;
        for (int step = 1; step <= steps; step++) {
            double t = (double) step / steps;
            double s = 1 - t;
            double nextX = s * s * s * x1 + 3 * s * s * t * x2 + 3 * s * t * t * x3 + t * t * t * x4;
            double nextY = s * s * s * y1 + 3 * s * s * t * y2 + 3 * s * t * t * y3 + t * t * t * y4;
            raster.line(atX, atY, nextX, nextY, colour, strength);
            atX = nextX;
            atY = nextY;
        }
    }
}
