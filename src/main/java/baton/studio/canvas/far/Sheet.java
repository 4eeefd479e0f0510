package baton.studio.canvas.far;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Pixels as large as its place, painted anew at most once a frame, and only where there is something else to be seen:
/// whatever lies above them has to be drawn again with them.
///
/// @param <S> says all that is to be seen
abstract class Sheet<S> extends Region {

    private final ImageView view = new ImageView();
    private @Nullable Raster raster;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable S painted;
    private boolean stale = true;

    Sheet() {
        setManaged(false);
        setMouseTransparent(true);
        view.setManaged(false);
        view.setSmooth(false);
        getChildren().add(view);
    }

    /// What is to be seen may have changed.
    public final void paintAnew() {
        if (!stale) {
            stale = true;
            setNeedsLayout(true);
        }
    }

    /// What is painted has other colours now.
    final void paintInOtherColours() {
        painted = null;
        paintAnew();
    }

    /// All that is to be seen: two that are equal look alike.
    abstract S sight();

    /// Paints it, on what is clear.
    ///
    /// @param fine pixels for each unit of length
    /// @return whether there is anything to be seen
    abstract boolean paint(S sight, Raster canvas, double fine);

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
            painted = null;
            stale = true;
        }
        if (stale) {
            stale = false;
            paintOn(canvas, fine, sight());
        }
    }

    private void paintOn(Raster canvas, double fine, S sight) {
        if (!sight.equals(painted)) {
            painted = sight;
            canvas.clear();
            show(paint(sight, canvas, fine));
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
