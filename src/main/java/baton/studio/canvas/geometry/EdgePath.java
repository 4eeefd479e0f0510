package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;

/// The course of a line: curves end to end.
///
/// @param label where its words stand
public record EdgePath(Position start, List<Curve> curves, Position label) {

    /// A line that leads nowhere.
    public static final EdgePath NOWHERE = Shapes.across(Position.ORIGIN, Position.ORIGIN, 0);

    private static final double ARROW_LENGTH = 7;
    private static final double ARROW_WIDTH = 5;
    private static final int PIECES = 16;

    /// A cubic curve from where the one before ended.
    public record Curve(Position pull, Position pullBack, Position end) {

        /// Whether it does not bend on its way from `from`.
        public boolean isStraight(Position from) {
            return isOn(from, pull) && isOn(from, pullBack);
        }

        private boolean isOn(Position from, Position point) {
            double across =
                    (end.x() - from.x()) * (point.y() - from.y()) - (end.y() - from.y()) * (point.x() - from.x());
            return Math.abs(across) <= 0.01 * (1 + far(from, end));
        }

        private Position at(Position from, double t) {
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            return new Position(
                    a * from.x() + b * pull.x() + c * pullBack.x() + d * end.x(),
                    a * from.y() + b * pull.y() + c * pullBack.y() + d * end.y());
        }

        /// About how long it is.
        private double length(Position from) {
            return (far(from, end) + far(from, pull) + far(pull, pullBack) + far(pullBack, end)) / 2;
        }
    }

    public EdgePath {
        curves = List.copyOf(curves);
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("a line without a course");
        }
    }

    public Position end() {
        return curves.getLast().end();
    }

    /// Where the curve with this number begins.
    private Position from(int curve) {
        return curve == 0 ? start : curves.get(curve - 1).end();
    }

    /// The two barbs and, between them, the tip of the arrow at the end.
    public List<Position> arrow() {
        var tip = end();
        var back = Shapes.toward(tip, approach(), ARROW_LENGTH);
        double dx = (tip.x() - back.x()) / ARROW_LENGTH * ARROW_WIDTH;
        double dy = (tip.y() - back.y()) / ARROW_LENGTH * ARROW_WIDTH;
        return List.of(back.plus(-dy, dx), tip, back.plus(dy, -dx));
    }

    /// A point from which the end is approached: the last on the way that is not the end itself.
    private Position approach() {
        for (var curve : curves.reversed()) {
            for (var point : List.of(curve.pullBack(), curve.pull())) {
                if (far(point, end()) > 1) {
                    return point;
                }
            }
        }
        return start;
    }

    /// The point after `part` of the way, from 0 to 1.
    public Position at(double part) {
        double rest = Math.clamp(part, 0, 1) * length();
        for (int i = 0; i < curves.size() - 1; i++) {
            double length = curves.get(i).length(from(i));
            if (rest < length) {
                return curves.get(i).at(from(i), rest / length);
            }
            rest -= length;
        }
        var from = from(curves.size() - 1);
        double length = curves.getLast().length(from);
        return curves.getLast().at(from, length == 0 ? 1 : Math.clamp(rest / length, 0, 1));
    }

    private double length() {
        double length = 0;
        for (int i = 0; i < curves.size(); i++) {
            length += curves.get(i).length(from(i));
        }
        return length;
    }

    /// Points on the line from its start to its end, so many that straight pieces between them are the line to about a
    /// pixel.
    public List<Position> points() {
        var points = new ArrayList<Position>(1 + curves.size() * 4);
        points.add(start);
        var from = start;
        for (var curve : curves) {
            int pieces = curve.isStraight(from) ? 1 : PIECES;
            for (int piece = 1; piece < pieces; piece++) {
                points.add(curve.at(from, (double) piece / pieces));
            }
            points.add(curve.end());
            from = curve.end();
        }
        return points;
    }

    /// How far `point` is from the line, to about a pixel.
    public double distance(Position point) {
        double nearest = Double.MAX_VALUE;
        var points = points();
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, far(point, points.get(i - 1), points.get(i)));
        }
        return nearest;
    }

    private static double far(Position one, Position other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /// From a point to the nearest one between two others.
    private static double far(Position point, Position from, Position to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double part = square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        return far(point, from.plus(dx * Math.clamp(part, 0, 1), dy * Math.clamp(part, 0, 1)));
    }

    /// A box around the line that costs little to find, and may be somewhat larger than [#bounds].
    public Box hull() {
        double left = start.x();
        double right = start.x();
        double top = start.y();
        double bottom = start.y();
        for (var curve : curves) {
            left = Math.min(
                    Math.min(left, curve.pull().x()),
                    Math.min(curve.pullBack().x(), curve.end().x()));
            right = Math.max(
                    Math.max(right, curve.pull().x()),
                    Math.max(curve.pullBack().x(), curve.end().x()));
            top = Math.min(
                    Math.min(top, curve.pull().y()),
                    Math.min(curve.pullBack().y(), curve.end().y()));
            bottom = Math.max(
                    Math.max(bottom, curve.pull().y()),
                    Math.max(curve.pullBack().y(), curve.end().y()));
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// Everything that the line touches.
    public Box bounds() {
        var box = Box.at(start, 0, 0);
        for (var point : points()) {
            box = box.and(Box.at(point, 0, 0));
        }
        return box;
    }
}
