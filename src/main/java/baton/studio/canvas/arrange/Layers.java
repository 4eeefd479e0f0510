package baton.studio.canvas.arrange;

import baton.studio.canvas.geometry.CardSize;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Which cards stand in one column, and how high. The hard part, which hand-offs cross how seldom, is ELK's.
final class Layers {

    /// Whatever ELK leaves to chance comes out the same each time.
    private static final int SEED = 1;

    /// The cards of one column, from above.
    record Column(List<Placed> cards, Set<NodeId> ids) {
        static final Column NONE = new Column(List.of(), Set.of());

        boolean has(NodeId id) {
            return ids.contains(id);
        }
    }

    record Placed(Node node, double y) {}

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<NodeId, ElkNode> cards = new HashMap<>();
    private final Map<NodeId, ElkPort> in = new HashMap<>();
    private final Map<NodeId, ElkPort> out = new HashMap<>();

    private Layers() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, Tidying.GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, Tidying.GAP / 2);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Tidying.GAP);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    }

    /// The columns from left to right.
    ///
    /// @param below how much room a card needs below itself
    static List<Column> of(Together part, ToDoubleFunction<Node> below, BooleanSupplier givenUp) {
        // ELK knows the values of its own options only once this has been asked for
        LayoutMetaDataService.getInstance();
        var layers = new Layers();
        part.nodes().forEach(node -> layers.card(node, below.applyAsDouble(node)));
        part.handoffs().forEach(layers::line);
        new LayeredLayoutProvider().layout(layers.graph, new Watched(givenUp));
        return layers.columns(part.nodes());
    }

    private void card(Node node, double below) {
        var card = ElkGraphUtil.createNode(graph);
        card.setDimensions(CardSize.width(node), CardSize.height(node) + below);
        card.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        cards.put(node.id(), card);
        in.put(node.id(), port(card, PortSide.WEST, 0));
        out.put(node.id(), port(card, PortSide.EAST, CardSize.width(node)));
    }

    private static ElkPort port(ElkNode card, PortSide side, double x) {
        var port = ElkGraphUtil.createPort(card);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, CardSize.PORT_Y);
        return port;
    }

    private void line(Handoff handoff) {
        var from = out.get(handoff.from());
        var to = in.get(handoff.to());
        if (from != null && to != null && !handoff.from().equals(handoff.to())) {
            ElkGraphUtil.createSimpleEdge(from, to);
        }
    }

    /// No card of a column reaches into the next one.
    private List<Column> columns(List<Node> nodes) {
        var byX = nodes.stream().sorted(Comparator.comparingDouble(this::x)).toList();
        var columns = new ArrayList<Column>();
        var column = new ArrayList<Node>();
        double right = 0;
        for (var node : byX) {
            if (!column.isEmpty() && x(node) >= right) {
                columns.add(column(column));
                column = new ArrayList<>();
            }
            right = column.isEmpty() ? right(node) : Math.max(right, right(node));
            column.add(node);
        }
        columns.add(column(column));
        return columns;
    }

    private Column column(List<Node> nodes) {
        return new Column(
                nodes.stream()
                        .map(node -> new Placed(node, onGrid(y(node))))
                        .sorted(Comparator.comparingDouble(Placed::y))
                        .toList(),
                nodes.stream().map(Node::id).collect(Collectors.toSet()));
    }

    /// Always up, so that cards keep the room between them.
    private static double onGrid(double y) {
        return Math.floor(y / CardSize.GRID) * CardSize.GRID;
    }

    private double x(Node node) {
        return card(node).getX();
    }

    private double right(Node node) {
        return card(node).getX() + card(node).getWidth();
    }

    private double y(Node node) {
        return card(node).getY();
    }

    private ElkNode card(Node node) {
        var card = cards.get(node.id());
        if (card == null) {
            throw new IllegalStateException("no card for " + node.id());
        }
        return card;
    }

    /// Lets ELK stop between two of its phases.
    private static final class Watched extends NullElkProgressMonitor {
        private final BooleanSupplier givenUp;

        Watched(BooleanSupplier givenUp) {
            this.givenUp = givenUp;
        }

        @Override
        public boolean isCanceled() {
            return givenUp.getAsBoolean();
        }
    }
}
