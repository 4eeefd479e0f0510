package baton.studio.canvas.geometry;

import baton.studio.canvas.geometry.WayAround.Heading;
import baton.studio.canvas.geometry.WayAround.Stop;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Between which places a way around cards is looked for: a little way off the two cards that the line belongs to.
///
/// @param start   where the line begins
/// @param from    where it may turn first
/// @param to      where it may turn last
/// @param end     where it ends
/// @param upright whether it leaves and comes up or down; the way is looked for with x and y exchanged then
record Ends(Position start, Stop from, Stop to, Position end, boolean upright) {

    /// How far around it a way is looked for.
    private static final double HEIGHT = 320;

    private static final double WIDTH = 200;

    /// What is looked for among more cards and crossings would be looked for too long.
    private static final int MOST_CARDS = 200;

    private static final int MOST_CROSSINGS = 30_000;

    /// From the right side of a card to the left side of another.
    static Ends across(Position start, Position end, Box from, Box to) {
        var out = new Position(from.right() + Streets.NARROW, start.y());
        var in = new Position(to.x() - Streets.NARROW, end.y());
        return new Ends(start, new Stop(out, Heading.RIGHT), new Stop(in, Heading.RIGHT), end, false);
    }

    /// From under a card to under another.
    static Ends below(Position start, Position end, Box from, Box to) {
        var out = new Position(start.x(), from.bottom() + Streets.GAP);
        var in = new Position(end.x(), to.bottom() + Streets.GAP);
        return new Ends(start, new Stop(out, Heading.RIGHT), new Stop(in, Heading.LEFT), end, true);
    }

    /// From the left side of a card to the left side of another.
    static Ends beside(Position start, Position end, Box from, Box to) {
        var out = new Position(from.x() - Streets.GAP, start.y());
        var in = new Position(to.x() - Streets.GAP, end.y());
        return new Ends(start, new Stop(out, Heading.LEFT), new Stop(in, Heading.RIGHT), end, false);
    }

    /// Where a way is looked for.
    Box area() {
        var straight = Box.between(from.at(), to.at());
        return new Box(
                straight.x() - WIDTH,
                straight.y() - HEIGHT,
                straight.width() + 2 * WIDTH,
                straight.height() + 2 * HEIGHT);
    }

    /// The corners of a short way between `cards`, start and end among them; nothing if there is none.
    Optional<List<Position>> way(List<Box> cards) {
        if (cards.size() > MOST_CARDS) {
            return Optional.empty();
        }
        return upright
                ? way(exchanged(from), exchanged(to), exchanged(area()), exchanged(cards))
                        .map(way -> withEnds(way.stream().map(Ends::exchanged).toList()))
                : way(from, to, area(), cards).map(this::withEnds);
    }

    private static Optional<List<Position>> way(Stop from, Stop to, Box area, List<Box> cards) {
        var streets = new Streets(List.of(from.at(), to.at()), area, cards);
        return streets.count() > MOST_CROSSINGS ? Optional.empty() : WayAround.find(from, to, streets);
    }

    private static List<Box> exchanged(List<Box> boxes) {
        return boxes.stream().map(Ends::exchanged).toList();
    }

    private static Stop exchanged(Stop stop) {
        return new Stop(exchanged(stop.at()), stop.heading());
    }

    private static Position exchanged(Position position) {
        return new Position(position.y(), position.x());
    }

    private static Box exchanged(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    private List<Position> withEnds(List<Position> way) {
        var corners = new ArrayList<Position>();
        corners.add(start);
        way.forEach(corner -> add(corners, corner));
        add(corners, end);
        return corners;
    }

    /// What lies straight on is no corner.
    private static void add(List<Position> corners, Position corner) {
        int count = corners.size();
        if (count > 1 && isStraight(corners.get(count - 2), corners.get(count - 1), corner)) {
            corners.removeLast();
        }
        corners.add(corner);
    }

    private static boolean isStraight(Position before, Position at, Position next) {
        return (before.x() == at.x() && at.x() == next.x()) || (before.y() == at.y() && at.y() == next.y());
    }
}
