package baton.studio.canvas.geometry;

import baton.workflow.Handoff;
import baton.workflow.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which way a hand-off takes between the cards. Forward ones run from the right side of a card to the left side of the
/// next; those that go back run below the row, each deeper than the one before. A line that would run behind a card
/// that
/// is not its own is led around it, where there is a way.
public final class Routing {

    /// From the middle of a port to where its circle ends.
    private static final double PORT_RADIUS = 6;

    private static final double BELOW = 56;
    private static final double DEEPER = 32;
    private static final double ASIDE = 20;
    private static final double BULGE = 28;

    /// A line that comes no closer to a card than this runs beside it.
    static final double CLEAR = 4;

    private final Lanes lanes;
    private final Ground ground;

    Routing(Lanes lanes, Ground ground) {
        this.lanes = lanes;
        this.ground = ground;
    }

    /// A line as it would run if no other card were in the way, and where one is looked for that goes around them.
    ///
    /// @param reach what it depends on
    /// @param ends  none if there is no other way
    private record Wish(EdgePath path, Box reach, Optional<Ends> ends) {}

    /// Where lines leave the card in `box`.
    public static Position outPort(Box box) {
        return new Position(box.right(), box.y() + CardSize.PORT_Y);
    }

    /// Where lines come to the card in `box`.
    public static Position inPort(Box box) {
        return new Position(box.x(), box.y() + CardSize.PORT_Y);
    }

    /// The course of a line from the card in `from` to a pointer.
    public static EdgePath preview(Box from, Position pointer) {
        return Shapes.across(begin(from), pointer, 0);
    }

    /// The course of a line from the card in `from` to the card in `to` that is not there yet.
    public static EdgePath preview(Box from, Box to) {
        return Shapes.across(begin(from), tip(to), 0);
    }

    private static Position begin(Box from) {
        return outPort(from).plus(PORT_RADIUS, 0);
    }

    private static Position tip(Box to) {
        return inPort(to).plus(-PORT_RADIUS - 1, 0);
    }

    /// The course of a hand-off that does not look whether anything is in its way; nothing if one of its ends is not
    /// there.
    Optional<EdgePath> plain(Handoff handoff) {
        return wish(handoff).map(Wish::path);
    }

    /// The course of a hand-off; nothing if one of its ends is not there.
    Optional<Course> course(Handoff handoff) {
        return wish(handoff).map(wish -> course(handoff, wish));
    }

    private Course course(Handoff handoff, Wish wish) {
        if (wish.ends().isEmpty() || isFree(handoff, wish.path())) {
            return Course.plain(wish.path(), wish.reach());
        }
        var ends = wish.ends().get();
        var reach = wish.reach().and(ends.area());
        return ends.way(ground.near(ends.area(), Set.of()))
                .map(corners -> new Course(bent(corners), corners, reach))
                .orElseGet(() -> Course.plain(wish.path(), reach));
    }

    /// Whether a line of `handoff` that runs like this runs behind no card. One that goes back begins and ends at the
    /// very edge of its own two.
    boolean isFree(Handoff handoff, EdgePath path) {
        return ground.isFree(path, CLEAR, handoff.goesBack() ? Set.of(handoff.from(), handoff.to()) : Set.of());
    }

    /// Along these corners, with the words in the middle of the longest level piece.
    static EdgePath bent(List<Position> corners) {
        return Shapes.softly(corners, Bends.labels(corners).getFirst());
    }

    private Optional<Wish> wish(Handoff handoff) {
        var from = ground.card(handoff.from());
        var to = ground.card(handoff.to());
        return from.isPresent() && to.isPresent() ? Optional.of(wish(handoff, from.get(), to.get())) : Optional.empty();
    }

    private Wish wish(Handoff handoff, Box from, Box to) {
        var lane = lanes.of(handoff.id());
        if (handoff.goesBack()) {
            return loop(handoff, lane, from, to);
        }
        var start = begin(from);
        var end = tip(to);
        var ends = Optional.of(Ends.across(start, end, from, to));
        return end.x() < from.x()
                ? wish(Shapes.around(start, end, floor(from, to) + lane.between() * DEEPER), row(from, to), ends)
                : wish(Shapes.across(start, end, lane.between() * BULGE), from.and(to), ends);
    }

    private static Wish wish(EdgePath path, Box reach, Optional<Ends> ends) {
        return new Wish(path, path.hull().grown(CLEAR).and(reach), ends);
    }

    private Wish loop(Handoff handoff, Lanes.Lane lane, Box from, Box to) {
        var itself = handoff.from().equals(handoff.to());
        var sameColumn = from.x() < to.right() && to.x() < from.right();
        if (sameColumn && !itself) {
            return beside(lane, from, to);
        }
        var start = new Position(from.centre().x() + aside(lane.out()), from.bottom() + 1);
        var end = new Position(to.centre().x() + (itself ? -2 * ASIDE : aside(lane.in())), to.bottom() + 3);
        var ends = itself ? Optional.<Ends>empty() : Optional.of(Ends.below(start, end, from, to));
        return wish(Shapes.below(start, end, floor(from, to) + lane.back() * DEEPER), row(from, to), ends);
    }

    /// Up or down on the left of two cards of one column.
    private static Wish beside(Lanes.Lane lane, Box from, Box to) {
        double left = Math.min(from.x(), to.x()) - BELOW - lane.back() * DEEPER;
        var start = new Position(from.x(), from.bottom() - ASIDE);
        var end = new Position(to.x() - 3, to.bottom() - ASIDE);
        var corners = List.of(start, new Position(left, start.y()), new Position(left, end.y()), end);
        var path = Shapes.along(corners, BELOW, new Position(left, (start.y() + end.y()) / 2));
        return wish(path, from.and(to), Optional.of(Ends.beside(start, end, from, to)));
    }

    /// 0, 20, -20, 40, …: so that several lines under a card do not lie on each other.
    private static double aside(int count) {
        return (count % 2 == 0 ? 1 : -1) * (count / 2) * ASIDE;
    }

    /// A little below the lowest of the cards that lie between the two.
    private double floor(Box from, Box to) {
        return ground.near(row(from, to), Set.of()).stream()
                        .mapToDouble(Box::bottom)
                        .reduce(from.and(to).bottom(), Math::max)
                + BELOW;
    }

    private static Box row(Box from, Box to) {
        var row = from.and(to);
        return new Box(row.x(), row.y(), row.width(), row.height() + BELOW);
    }
}
