package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.List;

/// Which part of the canvas is seen, and how large. A point of the canvas is shown at `point × zoom + (x, y)`
/// pixels from the left upper corner of the view.
///
/// @param zoom from [#SMALLEST] to [#LARGEST]; clamped
public record Viewport(double x, double y, double zoom) {

    public static final double SMALLEST = 0.1;
    public static final double LARGEST = 4;
    public static final Viewport USUAL = new Viewport(0, 0, 1);

    /// One notch of the wheel.
    public static final double NOTCH = 1.1;

    private static final List<Double> STOPS = List.of(0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0);
    private static final double SAME = 0.001;

    public Viewport {
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    }

    public Position toCanvas(Position pixel) {
        return new Position((pixel.x() - x) / zoom, (pixel.y() - y) / zoom);
    }

    public Position toPixels(Position point) {
        return new Position(point.x() * zoom + x, point.y() * zoom + y);
    }

    public Box toPixels(Box box) {
        return Box.at(toPixels(box.corner()), box.width() * zoom, box.height() * zoom);
    }

    /// The part of the canvas that a view of this size in pixels shows.
    public Box seen(double width, double height) {
        return new Box(-x / zoom, -y / zoom, width / zoom, height / zoom);
    }

    /// Everything shifted by so many pixels.
    public Viewport panned(double dx, double dy) {
        return new Viewport(x + dx, y + dy, zoom);
    }

    /// Larger by `factor`, while what lies under `pixel` stays there.
    public Viewport zoomedBy(double factor, Position pixel) {
        return zoomedTo(zoom * factor, pixel);
    }

    /// As large as `newZoom` says, while what lies under `pixel` stays there.
    public Viewport zoomedTo(double newZoom, Position pixel) {
        double clamped = Math.clamp(newZoom, SMALLEST, LARGEST);
        double factor = clamped / zoom;
        return new Viewport(pixel.x() - (pixel.x() - x) * factor, pixel.y() - (pixel.y() - y) * factor, clamped);
    }

    /// The next larger of the round zooms.
    public double nextStop() {
        return STOPS.stream().filter(stop -> stop > zoom + SAME).findFirst().orElse(LARGEST);
    }

    /// The next smaller of the round zooms.
    public double previousStop() {
        return STOPS.reversed().stream()
                .filter(stop -> stop < zoom - SAME)
                .findFirst()
                .orElse(SMALLEST);
    }

    /// Shows all of `content` in the middle of a view of this size, never larger than 100 %.
    ///
    /// @param margin in pixels, kept free on each side
    public static Viewport fitting(Box content, double width, double height, double margin) {
        double wide = Math.max(1, width - 2 * margin) / Math.max(1, content.width());
        double high = Math.max(1, height - 2 * margin) / Math.max(1, content.height());
        return centred(content.centre(), width, height, Math.min(1, Math.min(wide, high)));
    }

    /// Shows `point` in the middle of a view of this size.
    public static Viewport centred(Position point, double width, double height, double zoom) {
        double clamped = Math.clamp(zoom, SMALLEST, LARGEST);
        return new Viewport(width / 2 - point.x() * clamped, height / 2 - point.y() * clamped, clamped);
    }

    /// Shifted as little as possible so that `box` is seen with `margin` pixels around it; its left upper corner
    /// where it is too large.
    public Viewport showing(Box box, double width, double height, double margin) {
        Box pixels = toPixels(box).grown(margin);
        return panned(shift(pixels.x(), pixels.right(), width), shift(pixels.y(), pixels.bottom(), height));
    }

    private static double shift(double low, double high, double size) {
        if (low < 0) {
            return -low;
        }
        return high > size ? Math.max(size - high, -low) : 0;
    }

    /// As percent, for people.
    public int percent() {
        return (int) Math.round(zoom * 100);
    }
}
