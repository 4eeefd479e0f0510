package baton.studio.canvas.arrange;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Places;
import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/// Where cards belong when somebody wants them tidy: in columns from left to right along the hand-offs, those that go
/// back left aside. What does not hang together lies one below the other, in the order of the file.
///
/// Depends on the workflow alone and not on where the cards lie, but for the left upper corner of all of them, which
/// stays: what is tidy stays as it is, and the same workflow always becomes the same drawing.
public final class Tidying {

    /// From card to card. More where the words on a line need it.
    public static final double GAP = 64;

    /// Room below the cards that work goes back under.
    private static final double BACK = 56;

    private static final int MOST_LOOPS = 200;
    private static final double AROUND_WORDS = 32;
    private static final double WIDEST_GAP = 192;

    private final Workflow workflow;
    private final Set<NodeId> wanted;
    private final ToDoubleFunction<Handoff> wordsWidth;
    private final List<Handoff> forward;
    private final Set<NodeId> underBack;

    private Tidying(Workflow workflow, Set<NodeId> wanted, ToDoubleFunction<Handoff> wordsWidth) {
        this.workflow = workflow;
        this.wanted = wanted;
        this.wordsWidth = wordsWidth;
        forward = Graphs.forward(workflow).stream()
                .filter(handoff -> wanted.contains(handoff.from()) && wanted.contains(handoff.to()))
                .toList();
        underBack = underBack(workflow);
    }

    /// New places for the cards of `wanted`, those that stay where they are included; nothing if it was given up.
    ///
    /// @param wordsWidth how wide the words on a line are, in canvas units
    /// @param givenUp    asked now and then, on the thread of the caller
    public static Map<NodeId, Position> of(
            Workflow workflow, Set<NodeId> wanted, ToDoubleFunction<Handoff> wordsWidth, BooleanSupplier givenUp) {
        return new Tidying(workflow, wanted, wordsWidth).places(givenUp);
    }

    /// The cards between the two ends of a hand-off that goes back: it runs below them.
    private static Set<NodeId> underBack(Workflow workflow) {
        var under = new HashSet<NodeId>();
        workflow.handoffs().stream()
                .filter(Handoff::goesBack)
                .limit(MOST_LOOPS)
                .forEach(back -> under.addAll(Graphs.loopBody(workflow, back)));
        return under;
    }

    private Map<NodeId, Position> places(BooleanSupplier givenUp) {
        var cards = workflow.nodes().stream()
                .filter(node -> wanted.contains(node.id()))
                .toList();
        var placed = new LinkedHashMap<NodeId, Box>();
        var stack = new Stack(placed);
        for (var part : Together.of(cards, forward)) {
            if (givenUp.getAsBoolean()) {
                return Map.of();
            }
            stack.add(part.nodes().size() == 1 ? alone(part) : inColumns(part, givenUp));
        }
        return givenUp.getAsBoolean() ? Map.of() : atCorner(placed);
    }

    private Map<NodeId, Box> alone(Together part) {
        var node = part.nodes().getFirst();
        return Map.of(node.id(), new Box(0, 0, CardSize.width(node), CardSize.height(node)));
    }

    private Map<NodeId, Box> inColumns(Together part, BooleanSupplier givenUp) {
        var layers = Layers.of(part, node -> underBack.contains(node.id()) ? BACK : 0, givenUp);
        var boxes = new LinkedHashMap<NodeId, Box>();
        double x = 0;
        for (int i = 0; i < layers.size(); i++) {
            var column = layers.get(i);
            double widest = 0;
            for (var placed : column.cards()) {
                var node = placed.node();
                boxes.put(node.id(), new Box(x, placed.y(), CardSize.width(node), CardSize.height(node)));
                widest = Math.max(widest, CardSize.width(node));
            }
            x += widest + gap(part, column, i + 1 < layers.size() ? layers.get(i + 1) : Layers.Column.NONE);
        }
        return boxes;
    }

    /// As wide as the widest words between two columns want it, within reason.
    private double gap(Together part, Layers.Column left, Layers.Column right) {
        double words = part.handoffs().stream()
                .filter(handoff -> left.has(handoff.from()) && right.has(handoff.to()))
                .mapToDouble(wordsWidth)
                .max()
                .orElse(0);
        double needed = words == 0 ? GAP : Math.clamp(words + AROUND_WORDS, GAP, WIDEST_GAP);
        return Math.ceil(needed / CardSize.GRID) * CardSize.GRID;
    }

    /// All of them, so that the left upper corner of all is where it was.
    private Map<NodeId, Position> atCorner(Map<NodeId, Box> placed) {
        var now = Places.of(workflow);
        var before = new ArrayList<Box>();
        placed.keySet().forEach(id -> before.add(now.getOrDefault(id, new Box(0, 0, 0, 0))));
        var from = Box.around(placed.values());
        var to = Box.around(before);
        var places = new LinkedHashMap<NodeId, Position>();
        if (from.isPresent() && to.isPresent()) {
            double dx = CardSize.snapped(to.get().x()) - from.get().x();
            double dy = CardSize.snapped(to.get().y()) - from.get().y();
            placed.forEach((id, box) -> places.put(id, box.corner().plus(dx, dy)));
        }
        return places;
    }

    /// One below the other; single cards beside each other, as long as they need no more room than what is there.
    private static final class Stack {
        private static final double USUAL_WIDTH = 5 * (CardSize.WIDTH + GAP);

        private final Map<NodeId, Box> placed;
        private double bottom;
        private double width = USUAL_WIDTH;
        private double rowTop;
        private double rowRight = -1;

        Stack(Map<NodeId, Box> placed) {
            this.placed = placed;
        }

        void add(Map<NodeId, Box> part) {
            var all = Box.around(part.values()).orElseThrow();
            boolean goesOn = part.size() == 1 && rowRight >= 0 && rowRight + GAP + all.width() <= width;
            double x = goesOn ? rowRight + GAP : 0;
            double y = goesOn ? rowTop : placed.isEmpty() ? 0 : bottom + GAP;
            part.forEach((id, box) -> placed.put(id, box.moved(x - all.x(), y - all.y())));
            bottom = Math.max(bottom, y + all.height());
            width = Math.max(width, all.width());
            rowTop = y;
            rowRight = part.size() == 1 ? x + all.width() : -1;
        }
    }
}
