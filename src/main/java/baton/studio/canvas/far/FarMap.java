package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Box;
import java.util.List;

/// All cards in small, each a box of its colour, and under them, paler, the notes and frames.
public final class FarMap extends Sheet<FarMap.Sight> {

    private final Inks inks = new Inks(this::paintInOtherColours);
    private Sight sight = new Sight(1, 0, 0, List.of(), List.of());

    /// A box of the canvas is at `box × scale + (left, top)`.
    record Sight(double scale, double left, double top, List<Box> boxes, List<Box> remarks) {}

    public FarMap() {
        getChildren().add(inks.unseen());
    }

    /// Shows a box of the canvas at `box × scale + (left, top)`.
    public void show(List<Box> boxes, List<Box> remarks, double scale, double left, double top) {
        sight = new Sight(scale, left, top, boxes, remarks);
        paintAnew();
    }

    @Override
    Sight sight() {
        return sight;
    }

    @Override
    boolean paint(Sight some, Raster canvas, double fine) {
        paint(some, some.remarks(), inks.remark(), canvas, fine);
        paint(some, some.boxes(), inks.line(), canvas, fine);
        return !some.boxes().isEmpty() || !some.remarks().isEmpty();
    }

    private static void paint(Sight sight, List<Box> boxes, int colour, Raster canvas, double fine) {
        for (var box : boxes) {
            canvas.box(
                    (box.x() * sight.scale() + sight.left()) * fine,
                    (box.y() * sight.scale() + sight.top()) * fine,
                    Math.max(2, box.width() * sight.scale()) * fine,
                    Math.max(2, box.height() * sight.scale()) * fine,
                    colour);
        }
    }
}
