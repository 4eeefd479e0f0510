package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.Collection;
import java.util.Optional;

/// An upright rectangle, in whatever unit its maker says.
public record Box(double x, double y, double width, double height) {

    public static Box at(Position corner, double width, double height) {
        return new Box(corner.x(), corner.y(), width, height);
    }

    /// The box with these two corners, whichever lies further left or up.
    public static Box between(Position one, Position other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /// The smallest box around all of them; none if there are none.
    public static Optional<Box> around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::and);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Position corner() {
        return new Position(x, y);
    }

    public Position centre() {
        return new Position(x + width / 2, y + height / 2);
    }

    public boolean contains(Position point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /// Whether they share at least an edge.
    public boolean touches(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// Larger by `margin` on each side.
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// How far `point` is from the nearest point of the box; 0 inside.
    public double distance(Position point) {
        double dx = Math.max(0, Math.max(x - point.x(), point.x() - right()));
        double dy = Math.max(0, Math.max(y - point.y(), point.y() - bottom()));
        return Math.hypot(dx, dy);
    }
}
