package baton.studio.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Things beside each other that go on in the next line, as words do. One that is wider than a line gets a line
/// and no more, so that long words wrap in it.
public final class Wrap extends Region {

    private final double gap;
    private final double lineGap;

    public Wrap(double gap, double lineGap, Node... parts) {
        this.gap = gap;
        this.lineGap = lineGap;
        getChildren().addAll(parts);
    }

    @Override
    public javafx.collections.ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset() - gap;
        for (var part : getManagedChildren()) {
            width += gap + snapSizeX(part.prefWidth(-1));
        }
        return Math.max(0, width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        double height = snappedTopInset() + snappedBottomInset() - lineGap;
        for (var line : lines(room)) {
            height += lineGap + line.height();
        }
        return Math.max(0, height);
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        for (var line : lines(getWidth() - snappedLeftInset() - snappedRightInset())) {
            double x = snappedLeftInset();
            for (var part : line.parts()) {
                double above = snapPositionY((line.height() - part.height()) / 2);
                part.node().resizeRelocate(x, y + above, part.width(), part.height());
                x += part.width() + gap;
            }
            y += line.height() + lineGap;
        }
    }

    private record Part(Node node, double width, double height) {}

    private record Line(List<Part> parts) {
        double height() {
            return parts.stream().mapToDouble(Part::height).max().orElse(0);
        }
    }

    private List<Line> lines(double room) {
        var lines = new ArrayList<Line>();
        double left = 0;
        for (var node : getManagedChildren()) {
            double width = Math.min(snapSizeX(node.prefWidth(-1)), Math.max(0, room));
            var part = new Part(node, width, snapSizeY(Math.max(node.minHeight(width), node.prefHeight(width))));
            if (lines.isEmpty() || width > left) {
                lines.add(new Line(new ArrayList<>()));
                left = room;
            }
            lines.getLast().parts().add(part);
            left -= width + gap;
        }
        return lines;
    }
}
