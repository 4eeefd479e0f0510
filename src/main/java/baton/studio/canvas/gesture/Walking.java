package baton.studio.canvas.gesture;

import baton.studio.canvas.geometry.Box;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where the arrow keys lead: left and right along the hand-offs, else to the nearest card or note that way.
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

    /// How much worse a place is for each pixel that it lies aside.
    private static final double ASIDE = 2.5;

    private final Workflow workflow;
    private final Map<Hit, Box> places = new LinkedHashMap<>();

    public Walking(Workflow workflow, Map<NodeId, Box> cards, Map<String, Box> notes) {
        this.workflow = workflow;
        cards.forEach((id, box) -> places.put(card(id), box));
        notes.forEach((id, box) -> places.put(new Hit.OnNote(id), box));
    }

    private static Hit card(NodeId id) {
        return new Hit.Card(id, Hit.Part.BODY);
    }

    /// Where one comes to from the card `from`; nowhere if there is nothing that way.
    public Optional<Hit> from(NodeId from, Way way) {
        return switch (way) {
            case LEFT -> along(workflow.to(from), Handoff::from, from).or(() -> nearest(card(from), way));
            case RIGHT -> along(workflow.from(from), Handoff::to, from).or(() -> nearest(card(from), way));
            case UP, DOWN -> nearest(card(from), way);
        };
    }

    /// The nearest of the cards at the other ends of the forward `handoffs`.
    private Optional<Hit> along(List<Handoff> handoffs, Function<Handoff, NodeId> end, NodeId from) {
        return handoffs.stream()
                .filter(handoff -> !handoff.goesBack())
                .map(end)
                .map(Walking::card)
                .filter(places::containsKey)
                .min(Comparator.comparingDouble(
                        other -> Math.abs(middle(other).y() - middle(card(from)).y())));
    }

    /// The nearest card or note that way; the first of all if `from` is nowhere.
    public Optional<Hit> nearest(Hit from, Way way) {
        if (!places.containsKey(from)) {
            return first();
        }
        var here = middle(from);
        return places.keySet().stream()
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

    private Position middle(Hit place) {
        return places.getOrDefault(place, new Box(0, 0, 0, 0)).centre();
    }

    /// The card or note furthest left and up.
    public Optional<Hit> first() {
        return places.keySet().stream().min(reading());
    }

    /// The card or note furthest right and down.
    public Optional<Hit> last() {
        return places.keySet().stream().max(reading());
    }

    private Comparator<Hit> reading() {
        return Comparator.<Hit>comparingDouble(place -> middle(place).x())
                .thenComparingDouble(place -> middle(place).y());
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
