package baton.studio.canvas.geometry;

import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Moves lines that are led around the same cards apart, so that none lies on another: side by side as on a road with
/// lanes. Those that leave the same card may begin as one, and those that come to the same card may end as one.
final class Apart {

    private static final double LANE = 14;
    private static final int MOST_LANES = 4;

    /// Pieces that share no more than this only touch.
    private static final double TOUCH = 4;

    /// A line that is led around cards.
    record Bent(Handoff handoff, Course course) {}

    /// A street on which pieces of several lines run.
    private record Street(boolean level, double at) {}

    /// A piece of a line that may be moved.
    private record Piece(Bent line, int number) {

        List<Position> corners() {
            return line.course().corners();
        }

        double from() {
            var box = Bends.box(corners(), number);
            return Bends.isLevel(corners(), number) ? box.x() : box.y();
        }

        double to() {
            var box = Bends.box(corners(), number);
            return Bends.isLevel(corners(), number) ? box.right() : box.bottom();
        }

        Street street() {
            return new Street(Bends.isLevel(corners(), number), Bends.at(corners(), number));
        }

        private boolean isFirst() {
            return number == 1;
        }

        private boolean isLast() {
            return number == corners().size() - 3;
        }

        /// Whether this and `other` can be told apart only if they are moved apart.
        boolean liesOn(Piece other) {
            boolean shared = Math.min(to(), other.to()) - Math.max(from(), other.from()) > TOUCH;
            boolean fork = isFirst() && other.isFirst() && from(line).equals(from(other.line));
            boolean join = isLast() && other.isLast() && to(line).equals(to(other.line));
            return shared && (!(fork || join) || isPair(other));
        }

        /// Both lines run between the same two cards all along.
        private boolean isPair(Piece other) {
            return from(line).equals(from(other.line)) && to(line).equals(to(other.line));
        }

        private static NodeId from(Bent line) {
            return line.handoff().from();
        }

        private static NodeId to(Bent line) {
            return line.handoff().to();
        }

        Key key() {
            return new Key(line.handoff().id(), number);
        }
    }

    private record Key(HandoffId line, int piece) {}

    /// How a line runs in its lanes.
    private record Way(HandoffId line, List<Position> corners, EdgePath path) {

        List<Position> inner() {
            return corners.subList(1, corners.size() - 1);
        }
    }

    private final Ground ground;
    private final Routing routing;
    private final Map<Key, Integer> lanes = new HashMap<>();
    private final Labels words = new Labels();

    private Apart(Ground ground, Routing routing) {
        this.ground = ground;
        this.routing = routing;
    }

    /// The courses of those of `lines` that are not as they would be alone.
    static Map<HandoffId, EdgePath> moved(List<Bent> lines, Ground ground, Routing routing) {
        var apart = new Apart(ground, routing);
        apart.streets(lines).values().forEach(apart::share);
        var ways = lines.stream().map(apart::way).toList();
        ways.forEach(way -> way.inner().forEach(corner -> apart.words.keepFree(way.line(), corner)));
        var moved = new HashMap<HandoffId, EdgePath>();
        for (int i = 0; i < ways.size(); i++) {
            var path = apart.withWords(ways.get(i));
            if (!path.equals(lines.get(i).course().path())) {
                moved.put(ways.get(i).line(), path);
            }
        }
        return moved;
    }

    private Map<Street, List<Piece>> streets(List<Bent> lines) {
        var streets = new LinkedHashMap<Street, List<Piece>>();
        for (var line : lines) {
            for (int number = 1; number < line.course().corners().size() - 2; number++) {
                var piece = new Piece(line, number);
                streets.computeIfAbsent(piece.street(), _ -> new ArrayList<>()).add(piece);
            }
        }
        return streets;
    }

    /// Gives each of the pieces on one street the first lane that is free.
    private void share(List<Piece> street) {
        if (street.size() < 2) {
            return;
        }
        street.sort(Comparator.comparingDouble(Piece::from));
        var taken = new ArrayList<List<Piece>>();
        for (var piece : street) {
            int lane = 0;
            while (lane < taken.size() && taken.get(lane).stream().anyMatch(piece::liesOn)) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(lane).removeIf(other -> other.to() < piece.from());
            taken.get(lane).add(piece);
            if (lane % MOST_LANES > 0) {
                lanes.put(piece.key(), lane % MOST_LANES);
            }
        }
    }

    /// In its lanes, if that leads it behind no card.
    private Way way(Bent line) {
        var alone = line.course();
        var corners = inLanes(line);
        var id = line.handoff().id();
        if (!corners.equals(alone.corners())) {
            var path = Routing.bent(corners);
            if (routing.isFree(line.handoff(), path)) {
                return new Way(id, corners, path);
            }
        }
        return new Way(id, alone.corners(), alone.path());
    }

    private EdgePath withWords(Way way) {
        var path = way.path();
        return new EdgePath(path.start(), path.curves(), words.place(way.line(), Bends.labels(way.corners())));
    }

    private List<Position> inLanes(Bent line) {
        var corners = line.course().corners();
        var wanted = corners;
        for (int number = 1; number < corners.size() - 2; number++) {
            int lane = lanes.getOrDefault(new Key(line.handoff().id(), number), 0);
            if (lane > 0) {
                wanted = Bends.moved(wanted, number, outward(corners, number) * lane * LANE);
            }
        }
        return wanted;
    }

    /// Away from the card that it runs along: 1 down or right, -1 up or left.
    private int outward(List<Position> corners, int piece) {
        var box = Bends.box(corners, piece);
        boolean level = Bends.isLevel(corners, piece);
        double near = (level ? Streets.GAP : Streets.ASIDE) + 1;
        var before = level
                ? new Box(box.x(), box.y() - near, box.width(), near)
                : new Box(box.x() - near, box.y(), near, box.height());
        return ground.near(before, Set.of()).isEmpty() ? -1 : 1;
    }
}
