package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Box;
import java.util.List;

/// All cards in small, each a box of its colour, and under them, paler, the notes and frames.
public final class FarMap extends Sheet {

    private final Inks inks = new Inks(this::paintAnew);
    private List<Box> boxes = List.of();
    private List<Box> remarks = List.of();
    private double scale = 1;
    private double left;
    private double top;

    public FarMap() {
        getChildren().add(inks.unseen());
    }

    /// Shows a box of the canvas at `box × scale + (left, top)`.
    public void show(List<Box> newBoxes, List<Box> newRemarks, double newScale, double newLeft, double newTop) {
        boxes = newBoxes;
        remarks = newRemarks;
        scale = newScale;
        left = newLeft;
        top = newTop;
        paintAnew();
    }

    @Override
    boolean paint(Raster canvas, double fine) {
        paint(canvas, fine, remarks, inks.remark());
        paint(canvas, fine, boxes, inks.line());
        return !boxes.isEmpty() || !remarks.isEmpty();
    }

    private void paint(Raster canvas, double fine, List<Box> some, int colour) {
        for (var box : some) {
            canvas.box(
                    (box.x() * scale + left) * fine,
                    (box.y() * scale + top) * fine,
                    Math.max(2, box.width() * scale) * fine,
                    Math.max(2, box.height() * scale) * fine,
                    colour);
        }
    }
}
