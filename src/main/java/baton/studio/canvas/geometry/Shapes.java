package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;

/// The shapes that a line may have.
final class Shapes {

    private static final double SHORTEST_PULL = 40;
    private static final double LONGEST_PULL = 160;
    private static final double CORNER = 16;

    /// How round the corners are of a line that is led around cards.
    private static final double SOFT_CORNER = 22;

    /// How far a control point lies from the end of a quarter circle, as a part of its radius.
    private static final double QUARTER = 0.5523;

    private Shapes() {}

    /// From left to right with level ends.
    ///
    /// @param bulge how far the middle is pushed down, so that several lines between two cards can be told
    ///     apart
    static EdgePath across(Position from, Position to, double bulge) {
        double pull = Math.clamp(Math.abs(to.x() - from.x()) / 2, SHORTEST_PULL, LONGEST_PULL);
        if (to.x() >= from.x()) {
            pull = Math.min(pull, Math.max(SHORTEST_PULL / 2, to.x() - from.x()));
        }
        var first = from.plus(pull, bulge * 4 / 3);
        var second = to.plus(-pull, bulge * 4 / 3);
        var middle = new Position(
                (from.x() + 3 * first.x() + 3 * second.x() + to.x()) / 8,
                (from.y() + 3 * first.y() + 3 * second.y() + to.y()) / 8);
        return new EdgePath(from, List.of(new EdgePath.Curve(first, second, to)), middle);
    }

    /// Round a row of cards: along `corners` with straight pieces between rounded corners.
    ///
    /// @param radius the largest that the corners may have
    static EdgePath along(List<Position> corners, double radius, Position label) {
        var curves = new ArrayList<EdgePath.Curve>();
        var at = corners.getFirst();
        for (int i = 1; i < corners.size() - 1; i++) {
            var corner = corners.get(i);
            var next = corners.get(i + 1);
            double round = Math.min(
                    radius, Math.min(distance(at, corner), distance(corner, next) / (i + 2 < corners.size() ? 2 : 1)));
            at = turn(curves, at, corner, toward(corner, at, round), toward(corner, next, round));
        }
        straight(curves, at, corners.getLast());
        return new EdgePath(corners.getFirst(), curves, label);
    }

    /// Along `corners`, where a corner is as round as each of its two sides has room for: a small step becomes a
    /// gentle wave.
    static EdgePath softly(List<Position> corners, Position label) {
        var curves = new ArrayList<EdgePath.Curve>();
        var at = corners.getFirst();
        int last = corners.size() - 1;
        for (int i = 1; i < last; i++) {
            var corner = corners.get(i);
            double in = room(corner, corners.get(i - 1), i == 1);
            double out = room(corner, corners.get(i + 1), i == last - 1);
            at = turn(
                    curves,
                    at,
                    corner,
                    toward(corner, corners.get(i - 1), in),
                    toward(corner, corners.get(i + 1), out));
        }
        straight(curves, at, corners.getLast());
        return new EdgePath(corners.getFirst(), curves, label);
    }

    private static double room(Position corner, Position next, boolean whole) {
        return Math.min(SOFT_CORNER, distance(corner, next) / (whole ? 1 : 2));
    }

    /// Straight on to `in`, then round `corner`.
    ///
    /// @return where it is then
    private static Position turn(List<EdgePath.Curve> curves, Position at, Position corner, Position in, Position out) {
        straight(curves, at, in);
        curves.add(new EdgePath.Curve(
                toward(in, corner, distance(in, corner) * QUARTER),
                toward(out, corner, distance(out, corner) * QUARTER),
                out));
        return out;
    }

    private static void straight(List<EdgePath.Curve> curves, Position from, Position to) {
        if (distance(from, to) > 0) {
            double length = distance(from, to) / 3;
            curves.add(new EdgePath.Curve(toward(from, to, length), toward(to, from, length), to));
        }
    }

    /// From under one card to under another, below everything between.
    ///
    /// @param floor how far down it goes
    static EdgePath below(Position from, Position to, double floor) {
        double radius = Math.max(
                CORNER, Math.min(Math.abs(from.x() - to.x()) / 2, floor - Math.max(from.y(), to.y()) - CORNER));
        var middle = new Position((from.x() + to.x()) / 2, floor);
        return along(List.of(from, new Position(from.x(), floor), new Position(to.x(), floor), to), radius, middle);
    }

    /// From the right side of one card round below to the left side of another that lies further left.
    static EdgePath around(Position from, Position to, double floor) {
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

    static Position toward(Position from, Position to, double length) {
        double whole = distance(from, to);
        return whole == 0
                ? from
                : from.plus((to.x() - from.x()) * length / whole, (to.y() - from.y()) * length / whole);
    }

    private static double distance(Position one, Position other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
