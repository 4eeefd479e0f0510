package baton.studio.canvas.geometry;

import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which way each hand-off takes between the cards. Forward ones run from the right side of a card to the left
/// side of the next; those that go back run below the row, each deeper than the one before.
public final class Routing {

    /// From the middle of a port to where its circle ends.
    private static final double PORT_RADIUS = 6;

    private static final double BELOW = 56;
    private static final double DEEPER = 32;
    private static final double ASIDE = 20;
    private static final double BULGE = 28;

    private final Map<NodeId, Box> boxes;
    private final Map<List<NodeId>, Integer> between = new HashMap<>();
    private final Map<NodeId, Integer> under = new HashMap<>();
    private int loops;

    private Routing(Map<NodeId, Box> boxes) {
        this.boxes = boxes;
    }

    /// The course of each hand-off both of whose ends are among `boxes`.
    public static Map<HandoffId, EdgePath> of(Collection<Handoff> handoffs, Map<NodeId, Box> boxes) {
        var routing = new Routing(boxes);
        var paths = new LinkedHashMap<HandoffId, EdgePath>();
        for (var handoff : handoffs) {
            var from = boxes.get(handoff.from());
            var to = boxes.get(handoff.to());
            if (from != null && to != null) {
                paths.put(handoff.id(), routing.path(handoff, from, to));
            }
        }
        return paths;
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
        if (handoff.goesBack()) {
            return loop(handoff, from, to);
        }
        int lane = between.merge(List.of(handoff.from(), handoff.to()), 1, Integer::sum) - 1;
        var start = outPort(from).plus(PORT_RADIUS, 0);
        var end = inPort(to).plus(-PORT_RADIUS - 1, 0);
        if (end.x() < from.x()) {
            return EdgePath.around(start, end, floor(from, to) + lane * DEEPER);
        }
        return EdgePath.across(start, end, lane * BULGE);
    }

    private EdgePath loop(Handoff handoff, Box from, Box to) {
        var sameColumn = from.x() < to.right() && to.x() < from.right();
        if (sameColumn && !handoff.from().equals(handoff.to())) {
            return beside(from, to);
        }
        double floor = floor(from, to) + loops++ * DEEPER;
        double fromX = from.centre().x() + aside(handoff.from());
        double toX = to.centre().x() + (handoff.from().equals(handoff.to()) ? -2 * ASIDE : aside(handoff.to()));
        return EdgePath.below(new Position(fromX, from.bottom() + 1), new Position(toX, to.bottom() + 3), floor);
    }

    /// Up or down on the left of two cards of one column.
    private EdgePath beside(Box from, Box to) {
        double left = Math.min(from.x(), to.x()) - BELOW - loops++ * DEEPER;
        var start = new Position(from.x(), from.bottom() - ASIDE);
        var end = new Position(to.x() - 3, to.bottom() - ASIDE);
        return EdgePath.along(
                List.of(start, new Position(left, start.y()), new Position(left, end.y()), end),
                BELOW,
                new Position(left, (start.y() + end.y()) / 2));
    }

    /// 0, 20, -20, 40, …: so that several lines under a card do not lie on each other.
    private double aside(NodeId node) {
        int count = under.merge(node, 1, Integer::sum);
        return (count % 2 == 0 ? 1 : -1) * (count / 2) * ASIDE;
    }

    /// A little below the lowest of the cards that lie between the two.
    private double floor(Box from, Box to) {
        var row = from.and(to);
        var reach = new Box(row.x(), row.y(), row.width(), row.height() + BELOW);
        return boxes.values().stream()
                        .filter(box -> box.touches(reach))
                        .mapToDouble(Box::bottom)
                        .max()
                        .orElse(row.bottom())
                + BELOW;
    }
}
