package baton.studio.canvas;

import baton.studio.canvas.geometry.Viewport;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// The dotted ground: one picture of one dot as a pattern, so that moving it costs nothing, however much of it
/// is seen.
final class GridView extends Region {

    private static final double GAP = 24;
    private static final double RADIUS = 1.1;
    private static final double FADES_BELOW = 0.5;

    /// Pixels of the picture for each pixel of the screen.
    private static final int FINE = 2;

    private final Circle ink = new Circle();
    private final Rectangle ground = new Rectangle();
    private Viewport viewport = Viewport.USUAL;
    private WritableImage dot = new WritableImage(1, 1);
    private Paint drawnWith = Color.TRANSPARENT;
    private int drawnSize;

    GridView() {
        setMouseTransparent(true);
        ink.getStyleClass().add("canvas-grid");
        ink.setVisible(false);
        ink.fillProperty().subscribe(this::draw);
        ground.setManaged(false);
        getChildren().addAll(ink, ground);
    }

    void show(Viewport seen) {
        viewport = seen;
        draw();
    }

    @Override
    protected void layoutChildren() {
        ground.setWidth(getWidth());
        ground.setHeight(getHeight());
    }

    private void draw() {
        double gap = GAP * viewport.zoom();
        ground.setVisible(viewport.zoom() >= FADES_BELOW);
        if (!ground.isVisible()) {
            return;
        }
        int size = (int) Math.rint(gap * FINE);
        if (size != drawnSize || !drawnWith.equals(ink.getFill())) {
            dot = dot(size, ink.getFill());
            drawnSize = size;
            drawnWith = ink.getFill();
        }
        ground.setFill(
                new ImagePattern(dot, viewport.x() % gap - gap / 2, viewport.y() % gap - gap / 2, gap, gap, false));
    }

    private static WritableImage dot(int size, Paint paint) {
        var image = new WritableImage(size, size);
        if (!(paint instanceof Color colour)) {
            return image;
        }
        double radius = RADIUS * FINE;
        double middle = size / 2.0;
        for (int x = (int) (middle - radius - 1); x <= middle + radius + 1; x++) {
            for (int y = (int) (middle - radius - 1); y <= middle + radius + 1; y++) {
                double inside = radius + 0.5 - Math.hypot(x + 0.5 - middle, y + 0.5 - middle);
                if (inside > 0) {
                    image.getPixelWriter().setColor(x, y, colour.deriveColor(0, 1, 1, Math.min(1, inside)));
                }
            }
        }
        return image;
    }
}
