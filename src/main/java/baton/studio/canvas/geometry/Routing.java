package baton.studio.canvas.geometry;

import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which way each hand-off takes between the cards. Forward ones run from the right side of a card to the left
/// side of the next; those that go back run below the row, each deeper than the one before.
public final class Routing {

    /// From the middle of a port to where its circle ends.
    private static final double PORT_RADIUS = 6;

    private static final double BELOW = 56;
    private static final double DEEPER = 32;
    private static final double ASIDE = 20;
    private static final double BULGE = 28;

    private final Lanes lanes;
    private final Function<NodeId, Optional<Box>> cards;
    private final Function<Box, Collection<Box>> near;

    private Routing(Lanes lanes, Function<NodeId, Optional<Box>> cards, Function<Box, Collection<Box>> near) {
        this.lanes = lanes;
        this.cards = cards;
        this.near = near;
    }

    /// Between the cards of `boxes`.
    ///
    /// @param handoffs all that there are
    public static Routing among(Collection<Handoff> handoffs, BoxIndex<NodeId> boxes) {
        return new Routing(Lanes.of(handoffs), boxes::find, area -> boxesIn(boxes, area));
    }

    private static List<Box> boxesIn(BoxIndex<NodeId> boxes, Box area) {
        return boxes.touching(area).stream()
                .flatMap(id -> boxes.find(id).stream())
                .toList();
    }

    /// The same, while those of `moved` are elsewhere. What lies in the way of a line is looked for where it was.
    public Routing with(Map<NodeId, Box> moved) {
        return new Routing(lanes, id -> Optional.ofNullable(moved.get(id)).or(() -> cards.apply(id)), near);
    }

    /// The course of each hand-off both of whose ends are among `boxes`.
    public static Map<HandoffId, EdgePath> of(Collection<Handoff> handoffs, Map<NodeId, Box> boxes) {
        var routing = among(handoffs, BoxIndex.of(boxes));
        var paths = new LinkedHashMap<HandoffId, EdgePath>();
        handoffs.forEach(handoff -> routing.path(handoff).ifPresent(path -> paths.put(handoff.id(), path)));
        return paths;
    }

    /// The course of a hand-off; nothing if one of its ends is not there.
    public Optional<EdgePath> path(Handoff handoff) {
        var from = cards.apply(handoff.from());
        var to = cards.apply(handoff.to());
        return from.isPresent() && to.isPresent() ? Optional.of(path(handoff, from.get(), to.get())) : Optional.empty();
    }

    /// Whether its course depends on more than the cards at its two ends.
    public static boolean isAboutOthers(Handoff handoff, Box from, Box to) {
        return handoff.goesBack() || to.x() - PORT_RADIUS - 1 < from.x();
    }

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
        return EdgePath.across(outPort(from).plus(PORT_RADIUS, 0), pointer, 0);
    }

    /// The course of a line from the card in `from` to the card in `to` that is not there yet.
    public static EdgePath preview(Box from, Box to) {
        return EdgePath.across(outPort(from).plus(PORT_RADIUS, 0), inPort(to).plus(-PORT_RADIUS - 1, 0), 0);
    }

    private EdgePath path(Handoff handoff, Box from, Box to) {
        var lane = lanes.of(handoff.id());
        if (handoff.goesBack()) {
            return loop(handoff, lane, from, to);
        }
        var start = outPort(from).plus(PORT_RADIUS, 0);
        var end = inPort(to).plus(-PORT_RADIUS - 1, 0);
        if (end.x() < from.x()) {
            return EdgePath.around(start, end, floor(from, to) + lane.between() * DEEPER);
        }
        return EdgePath.across(start, end, lane.between() * BULGE);
    }

    private EdgePath loop(Handoff handoff, Lanes.Lane lane, Box from, Box to) {
        var itself = handoff.from().equals(handoff.to());
        var sameColumn = from.x() < to.right() && to.x() < from.right();
        if (sameColumn && !itself) {
            return beside(lane, from, to);
        }
        double floor = floor(from, to) + lane.back() * DEEPER;
        double fromX = from.centre().x() + aside(lane.out());
        double toX = to.centre().x() + (itself ? -2 * ASIDE : aside(lane.in()));
        return EdgePath.below(new Position(fromX, from.bottom() + 1), new Position(toX, to.bottom() + 3), floor);
    }

    /// Up or down on the left of two cards of one column.
    private static EdgePath beside(Lanes.Lane lane, Box from, Box to) {
        double left = Math.min(from.x(), to.x()) - BELOW - lane.back() * DEEPER;
        var start = new Position(from.x(), from.bottom() - ASIDE);
        var end = new Position(to.x() - 3, to.bottom() - ASIDE);
        return EdgePath.along(
                List.of(start, new Position(left, start.y()), new Position(left, end.y()), end),
                BELOW,
                new Position(left, (start.y() + end.y()) / 2));
    }

    /// 0, 20, -20, 40, …: so that several lines under a card do not lie on each other.
    private static double aside(int count) {
        return (count % 2 == 0 ? 1 : -1) * (count / 2) * ASIDE;
    }

    /// A little below the lowest of the cards that lie between the two.
    private double floor(Box from, Box to) {
        var row = from.and(to);
        var reach = new Box(row.x(), row.y(), row.width(), row.height() + BELOW);
        return near.apply(reach).stream().mapToDouble(Box::bottom).reduce(row.bottom(), Math::max) + BELOW;
    }
}
