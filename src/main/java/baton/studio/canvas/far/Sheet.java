package baton.studio.canvas.far;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Pixels as large as its place, painted anew at most once a frame.
abstract class Sheet extends Region {

    private final ImageView view = new ImageView();
    private @Nullable Raster raster;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private boolean stale = true;

    Sheet() {
        setManaged(false);
        setMouseTransparent(true);
        view.setManaged(false);
        view.setSmooth(false);
        getChildren().add(view);
    }

    /// What is to be seen has changed.
    public final void paintAnew() {
        if (!stale) {
            stale = true;
            setNeedsLayout(true);
        }
    }

    /// Paints it, on what is clear.
    ///
    /// @param fine pixels for each unit of length
    /// @return whether there is anything to be seen
    abstract boolean paint(Raster canvas, double fine);

    private double fine() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    @Override
    protected void layoutChildren() {
        double fine = fine();
        int width = (int) Math.ceil(getWidth() * fine);
        int height = (int) Math.ceil(getHeight() * fine);
        if (width <= 0 || height <= 0) {
            return;
        }
        var canvas = raster;
        if (canvas == null || canvas.width() != width || canvas.height() != height) {
            canvas = resized(width, height, fine);
            stale = true;
        }
        if (stale) {
            stale = false;
            canvas.clear();
            show(paint(canvas, fine));
        }
    }

    private Raster resized(int width, int height, double fine) {
        var canvas = new Raster(width, height);
        var pixels = new PixelBuffer<>(width, height, canvas.buffer(), PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(pixels));
        view.setFitWidth(width / fine);
        view.setFitHeight(height / fine);
        raster = canvas;
        buffer = pixels;
        return canvas;
    }

    private void show(boolean anything) {
        view.setVisible(anything);
        var pixels = buffer;
        if (anything && pixels != null) {
            pixels.updateBuffer(_ -> null);
        }
    }
}
