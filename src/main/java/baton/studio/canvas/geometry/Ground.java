package baton.studio.canvas.geometry;

import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the cards are that lines run between, some of them perhaps elsewhere than where they are drawn.
///
/// @param drawn where they are drawn
/// @param moved where those are that are in the hand
record Ground(BoxIndex<NodeId> drawn, Map<NodeId, Box> moved) {

    Optional<Box> card(NodeId id) {
        var held = moved.get(id);
        return held == null ? drawn.find(id) : Optional.of(held);
    }

    /// The cards that touch `area`, without those of `but`.
    List<Box> near(Box area, Set<NodeId> but) {
        var near = new ArrayList<Box>();
        for (var id : drawn.touching(area)) {
            if (!moved.containsKey(id) && !but.contains(id)) {
                drawn.find(id).ifPresent(near::add);
            }
        }
        moved.forEach((id, box) -> {
            if (box.touches(area) && !but.contains(id)) {
                near.add(box);
            }
        });
        return near;
    }

    /// Whether a line runs clear of all cards but those of `but`.
    ///
    /// @param gap how far it has to keep off
    boolean isFree(EdgePath path, double gap, Set<NodeId> but) {
        var hull = path.hull().grown(gap);
        if (moved.isEmpty() && !drawn.touchesAny(hull)) {
            return true;
        }
        var near = near(hull, but);
        var points = near.isEmpty() ? List.<Position>of() : path.points();
        return near.stream().noneMatch(box -> crosses(points, box.grown(gap)));
    }

    private static boolean crosses(List<Position> points, Box box) {
        for (int i = 1; i < points.size(); i++) {
            if (crosses(points.get(i - 1), points.get(i), box)) {
                return true;
            }
        }
        return false;
    }

    /// After Liang and Barsky ("A New Concept and Method for Line Clipping", 1984): what of a straight piece is on the
    /// inner side of each edge, one edge after the other.
    private static boolean crosses(Position from, Position to, Box box) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] slopes = {-dx, dx, -dy, dy};
        double[] rooms = {from.x() - box.x(), box.right() - from.x(), from.y() - box.y(), box.bottom() - from.y()};
        double first = 0;
        double last = 1;
        for (int edge = 0; edge < slopes.length; edge++) {
            if (slopes[edge] == 0) {
                if (rooms[edge] <= 0) {
                    return false;
                }
            } else if (slopes[edge] < 0) {
                first = Math.max(first, rooms[edge] / slopes[edge]);
            } else {
                last = Math.min(last, rooms[edge] / slopes[edge]);
            }
        }
        return first < last;
    }
}
