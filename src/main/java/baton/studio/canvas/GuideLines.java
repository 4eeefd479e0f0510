package baton.studio.canvas;

import baton.studio.canvas.geometry.Guide;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// The lines that show with what something lines up while it is moved.
final class GuideLines extends Path {

    /// Half of the mark at each end of a room between two cards, in pixels.
    private static final double MARK = 4;

    private List<Guide> shown = List.of();
    private double pixel = 1;

    GuideLines() {
        getStyleClass().add("guide");
        setManaged(false);
    }

    void zoom(double zoom) {
        pixel = 1 / zoom;
        setStrokeWidth(pixel);
    }

    void show(List<Guide> guides) {
        if (!shown.equals(guides)) {
            shown = guides;
            getElements().setAll(guides.stream().flatMap(this::elements).toList());
        }
    }

    private Stream<PathElement> elements(Guide guide) {
        var line = line(
                guide.from().x(), guide.from().y(), guide.to().x(), guide.to().y());
        return guide.isGap()
                ? Stream.of(
                                line,
                                mark(guide, guide.from().x(), guide.from().y()),
                                mark(guide, guide.to().x(), guide.to().y()))
                        .flatMap(part -> part)
                : line;
    }

    private Stream<PathElement> mark(Guide guide, double x, double y) {
        double half = MARK * pixel;
        return guide.from().y() == guide.to().y() ? line(x, y - half, x, y + half) : line(x - half, y, x + half, y);
    }

    private static Stream<PathElement> line(double fromX, double fromY, double toX, double toY) {
        return Stream.of(new MoveTo(fromX, fromY), new LineTo(toX, toY));
    }
}
