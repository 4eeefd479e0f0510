package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;

/// The course of a line: curves end to end.
///
/// @param label where its words stand
public record EdgePath(Position start, List<Curve> curves, Position label) {

    /// A line that leads nowhere.
    public static final EdgePath NOWHERE = across(Position.ORIGIN, Position.ORIGIN, 0);

    private static final double SHORTEST_PULL = 40;
    private static final double LONGEST_PULL = 160;
    private static final double CORNER = 16;

    /// How far a control point lies from the end of a quarter circle, as a part of its radius.
    private static final double QUARTER = 0.5523;

    private static final double ARROW_LENGTH = 7;
    private static final double ARROW_WIDTH = 5;
    private static final int SAMPLES = 16;

    /// A cubic curve from where the one before ended.
    public record Curve(Position pull, Position pullBack, Position end) {}

    public EdgePath {
        curves = List.copyOf(curves);
        if (curves.isEmpty()) {
            throw new IllegalArgumentException("a line without a course");
        }
    }

    /// From left to right with level ends.
    ///
    /// @param bulge how far the middle is pushed down, so that several lines between two cards can be told
    ///     apart
    public static EdgePath across(Position from, Position to, double bulge) {
        double pull = Math.clamp(Math.abs(to.x() - from.x()) / 2, SHORTEST_PULL, LONGEST_PULL);
        if (to.x() >= from.x()) {
            pull = Math.min(pull, Math.max(SHORTEST_PULL / 2, to.x() - from.x()));
        }
        var first = from.plus(pull, bulge * 4 / 3);
        var second = to.plus(-pull, bulge * 4 / 3);
        return new EdgePath(from, List.of(new Curve(first, second, to)), onCurve(from, first, second, to, 0.5));
    }

    /// Round a row of cards: along `corners` with straight pieces between rounded corners.
    ///
    /// @param radius the largest that the corners may have
    public static EdgePath along(List<Position> corners, double radius, Position label) {
        var curves = new ArrayList<Curve>();
        var at = corners.getFirst();
        for (int i = 1; i < corners.size() - 1; i++) {
            var corner = corners.get(i);
            var next = corners.get(i + 1);
            double round = Math.min(
                    radius, Math.min(distance(at, corner), distance(corner, next) / (i + 2 < corners.size() ? 2 : 1)));
            var in = toward(corner, at, round);
            var out = toward(corner, next, round);
            curves.add(straight(at, in));
            curves.add(new Curve(
                    toward(corner, in, round * (1 - QUARTER)), toward(corner, out, round * (1 - QUARTER)), out));
            at = out;
        }
        curves.add(straight(at, corners.getLast()));
        return new EdgePath(corners.getFirst(), curves, label);
    }

    /// From under one card to under another, below everything between.
    ///
    /// @param floor how far down it goes
    public static EdgePath below(Position from, Position to, double floor) {
        double radius = Math.max(
                CORNER, Math.min(Math.abs(from.x() - to.x()) / 2, floor - Math.max(from.y(), to.y()) - CORNER));
        var middle = new Position((from.x() + to.x()) / 2, floor);
        return along(List.of(from, new Position(from.x(), floor), new Position(to.x(), floor), to), radius, middle);
    }

    /// From the right side of one card round below to the left side of another that lies further left.
    public static EdgePath around(Position from, Position to, double floor) {
        double out = from.x() + 2 * CORNER;
        double in = to.x() - 2 * CORNER;
        return along(
                List.of(
                        from,
                        new Position(out, from.y()),
                        new Position(out, floor),
                        new Position(in, floor),
                        new Position(in, to.y()),
                        to),
                CORNER,
                new Position((out + in) / 2, floor));
    }

    private static Curve straight(Position from, Position to) {
        double length = distance(from, to) / 3;
        return new Curve(toward(from, to, length), toward(to, from, length), to);
    }

    private static Position toward(Position from, Position to, double length) {
        double whole = distance(from, to);
        return whole == 0
                ? from
                : from.plus((to.x() - from.x()) * length / whole, (to.y() - from.y()) * length / whole);
    }

    private static double distance(Position one, Position other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    public Position end() {
        return curves.getLast().end();
    }

    /// The two barbs and, between them, the tip of the arrow at the end.
    public List<Position> arrow() {
        var tip = end();
        var back = toward(tip, approach(), ARROW_LENGTH);
        double dx = (tip.x() - back.x()) / ARROW_LENGTH * ARROW_WIDTH;
        double dy = (tip.y() - back.y()) / ARROW_LENGTH * ARROW_WIDTH;
        return List.of(back.plus(-dy, dx), tip, back.plus(dy, -dx));
    }

    /// A point from which the end is approached: the last on the way that is not the end itself.
    private Position approach() {
        for (var curve : curves.reversed()) {
            for (var point : List.of(curve.pullBack(), curve.pull())) {
                if (distance(point, end()) > 1) {
                    return point;
                }
            }
        }
        return start;
    }

    /// The point after `part` of the way, from 0 to 1; all curves count as equally long.
    public Position at(double part) {
        double place = Math.clamp(part, 0, 1) * curves.size();
        int index = Math.min((int) place, curves.size() - 1);
        var from = index == 0 ? start : curves.get(index - 1).end();
        var curve = curves.get(index);
        return onCurve(from, curve.pull(), curve.pullBack(), curve.end(), place - index);
    }

    private static Position onCurve(Position a, Position b, Position c, Position d, double t) {
        double s = 1 - t;
        return new Position(
                s * s * s * a.x() + 3 * s * s * t * b.x() + 3 * s * t * t * c.x() + t * t * t * d.x(),
                s * s * s * a.y() + 3 * s * s * t * b.y() + 3 * s * t * t * c.y() + t * t * t * d.y());
    }

    /// How far `point` is from the line, to about a pixel.
    public double distance(Position point) {
        int steps = SAMPLES * curves.size();
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i <= steps; i++) {
            nearest = Math.min(nearest, distance(at((double) i / steps), point));
        }
        return nearest;
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
        var box = Box.between(start, end());
        for (int i = 0; i <= SAMPLES * curves.size(); i++) {
            var point = at((double) i / (SAMPLES * curves.size()));
            box = box.and(Box.at(point, 0, 0));
        }
        return box;
    }
}
