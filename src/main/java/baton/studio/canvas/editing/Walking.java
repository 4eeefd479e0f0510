package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where the arrow keys lead: left and right along the hand-offs, else to the nearest card that way.
public final class Walking {

    public enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int dx;
        private final int dy;

        Way(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        public int dx() {
            return dx;
        }

        public int dy() {
            return dy;
        }
    }

    /// How much worse a card is for each pixel that it lies aside.
    private static final double ASIDE = 2.5;

    private final Workflow workflow;
    private final Map<NodeId, Box> boxes;

    public Walking(Workflow workflow, Map<NodeId, Box> boxes) {
        this.workflow = workflow;
        this.boxes = Map.copyOf(boxes);
    }

    /// The card one comes to from `from`; none if there is none that way.
    public Optional<NodeId> from(NodeId from, Way way) {
        return switch (way) {
            case LEFT -> along(workflow.to(from), Handoff::from, from).or(() -> nearest(from, way));
            case RIGHT -> along(workflow.from(from), Handoff::to, from).or(() -> nearest(from, way));
            case UP, DOWN -> nearest(from, way);
        };
    }

    /// The nearest of the cards at the other ends of the forward `handoffs`.
    private Optional<NodeId> along(List<Handoff> handoffs, Function<Handoff, NodeId> end, NodeId from) {
        return handoffs.stream()
                .filter(handoff -> !handoff.goesBack())
                .map(end)
                .filter(boxes::containsKey)
                .min(Comparator.comparingDouble(
                        other -> Math.abs(middle(other).y() - middle(from).y())));
    }

    private Optional<NodeId> nearest(NodeId from, Way way) {
        if (!boxes.containsKey(from)) {
            return first();
        }
        var here = middle(from);
        return boxes.keySet().stream()
                .filter(other -> ahead(here, middle(other), way) > 0)
                .min(Comparator.comparingDouble(
                        other -> ahead(here, middle(other), way) + ASIDE * Math.abs(aside(here, middle(other), way))));
    }

    private static double ahead(Position here, Position there, Way way) {
        return (there.x() - here.x()) * way.dx + (there.y() - here.y()) * way.dy;
    }

    private static double aside(Position here, Position there, Way way) {
        return way.dx == 0 ? there.x() - here.x() : there.y() - here.y();
    }

    private Position middle(NodeId node) {
        return Objects.requireNonNull(boxes.get(node)).centre();
    }

    /// The card furthest left and up.
    public Optional<NodeId> first() {
        return boxes.keySet().stream().min(reading());
    }

    /// The card furthest right and down.
    public Optional<NodeId> last() {
        return boxes.keySet().stream().max(reading());
    }

    private Comparator<NodeId> reading() {
        return Comparator.<NodeId>comparingDouble(id -> middle(id).x())
                .thenComparingDouble(id -> middle(id).y())
                .thenComparing(Comparator.naturalOrder());
    }

    /// The hand-offs of a card in the order in which `.` steps through them: those that leave, then those that
    /// come.
    public List<HandoffId> handoffs(NodeId node) {
        return Stream.concat(workflow.from(node).stream(), workflow.to(node).stream())
                .map(Handoff::id)
                .distinct()
                .toList();
    }
}
