package baton.studio.canvas.geometry;

import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the cards are, also those that the file gives no place, and where there is room for one more.
public final class Places {

    private static final double COLUMN = CardSize.WIDTH + CardSize.GAP;
    private static final double ROW = 144;
    private static final double MARGIN = 24;

    private Places() {}

    /// The box of every card while nothing runs, in the order of the workflow.
    public static Map<NodeId, Box> of(Workflow workflow) {
        var placed = new LinkedHashMap<NodeId, Box>();
        workflow.nodes()
                .forEach(node -> workflow.layout().of(node.id()).ifPresent(at -> placed.put(node.id(), box(node, at))));
        var homeless = workflow.nodes().stream()
                .filter(node -> !placed.containsKey(node.id()))
                .toList();
        if (!homeless.isEmpty()) {
            placeInColumns(workflow, homeless, placed);
        }
        return inOrder(workflow, placed);
    }

    private static Map<NodeId, Box> inOrder(Workflow workflow, Map<NodeId, Box> placed) {
        var ordered = new LinkedHashMap<NodeId, Box>();
        workflow.nodes().forEach(node -> {
            var box = placed.get(node.id());
            if (box != null) {
                ordered.put(node.id(), box);
            }
        });
        return ordered;
    }

    /// Each in the column after the last of those that hand off to it, below what is there already.
    private static void placeInColumns(Workflow workflow, List<Node> homeless, Map<NodeId, Box> placed) {
        double top = Box.around(placed.values())
                .map(all -> CardSize.snapped(all.bottom() + ROW - CardSize.HEIGHT))
                .orElse(0.0);
        var columns = columns(workflow);
        var rows = new HashMap<Integer, Integer>();
        for (var node : homeless) {
            int column = columns.getOrDefault(node.id(), 0);
            int row = rows.merge(column, 1, Integer::sum) - 1;
            placed.put(node.id(), box(node, new Position(column * COLUMN, top + row * ROW)));
        }
    }

    private static Map<NodeId, Integer> columns(Workflow workflow) {
        var incoming = Graphs.forward(workflow).stream().collect(Collectors.groupingBy(Handoff::to));
        var columns = new HashMap<NodeId, Integer>();
        for (var id : Graphs.inOrder(workflow)) {
            int before = incoming.getOrDefault(id, List.of()).stream()
                    .mapToInt(handoff -> columns.getOrDefault(handoff.from(), 0))
                    .max()
                    .orElse(-1);
            columns.put(id, before + 1);
        }
        return columns;
    }

    private static Box box(Node node, Position at) {
        return Box.at(at, CardSize.width(node), CardSize.height(node));
    }

    /// A place on the grid for `wanted`, or else the nearest one below it (or, in turn, above it) where it covers
    /// nothing.
    public static Position free(Box wanted, Collection<Box> taken) {
        var start = Box.at(
                new Position(CardSize.snapped(wanted.x()), CardSize.snapped(wanted.y())),
                wanted.width(),
                wanted.height());
        for (int step = 0; step < 2_000; step++) {
            double dy = (step % 2 == 0 ? 1 : -1) * Math.ceil(step / 2.0) * CardSize.GRID * 3;
            var tried = start.moved(0, -dy);
            if (taken.stream().noneMatch(box -> box.grown(MARGIN - 1).touches(tried))) {
                return tried.corner();
            }
        }
        return start.corner();
    }

    /// The boxes of `workflow` but for those of `leftOut`.
    public static List<Box> without(Workflow workflow, Set<NodeId> leftOut) {
        return of(workflow).entrySet().stream()
                .filter(entry -> !leftOut.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
