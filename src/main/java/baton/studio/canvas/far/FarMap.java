package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Box;
import java.util.List;

/// All cards in small, each a box of its colour.
public final class FarMap extends Sheet {

    private final Inks inks = new Inks(this::paintAnew);
    private List<Box> boxes = List.of();
    private double scale = 1;
    private double left;
    private double top;

    public FarMap() {
        getChildren().add(inks.unseen());
    }

    /// Shows a box of the canvas at `box × scale + (left, top)`.
    public void show(List<Box> newBoxes, double newScale, double newLeft, double newTop) {
        boxes = newBoxes;
        scale = newScale;
        left = newLeft;
        top = newTop;
        paintAnew();
    }

    @Override
    boolean paint(Raster canvas, double fine) {
        int colour = inks.line();
        for (var box : boxes) {
            canvas.box(
                    (box.x() * scale + left) * fine,
                    (box.y() * scale + top) * fine,
                    Math.max(2, box.width() * scale) * fine,
                    Math.max(2, box.height() * scale) * fine,
                    colour);
        }
        return !boxes.isEmpty();
    }
}
