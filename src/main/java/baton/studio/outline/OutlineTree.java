package baton.studio.outline;

import baton.studio.canvas.picture.Picture;
import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Note;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;

/// The rows of the outline: each step, in the order in which one reads the canvas, with the hand-offs that leave it;
/// then the notes. A row stays the same object, and open or folded, as long as what it stands for is there.
final class OutlineTree {

    private final TreeItem<Spot> root = new TreeItem<>(Spot.Whole.WORKFLOW);
    private final Map<Spot, TreeItem<Spot>> items = new HashMap<>();
    private Workflow shown = Workflow.EMPTY;

    TreeItem<Spot> root() {
        return root;
    }

    /// Shows what is there now; whether any row came, went or moved.
    boolean show(Workflow workflow, Picture picture) {
        if (workflow.equals(shown)) {
            return false;
        }
        shown = workflow;
        var outgoing = new HashMap<NodeId, List<Spot>>();
        for (var handoff : workflow.handoffs()) {
            outgoing.computeIfAbsent(handoff.from(), _ -> new ArrayList<>()).add(new Spot.Way(handoff.id()));
        }
        var kept = new HashMap<Spot, TreeItem<Spot>>();
        var rows = new ArrayList<TreeItem<Spot>>();
        boolean changed = false;
        for (var node : read(workflow, picture)) {
            var step = item(new Spot.Step(node), kept);
            var ways = outgoing.getOrDefault(node, List.of()).stream()
                    .map(way -> item(way, kept))
                    .toList();
            changed |= children(step, ways);
            rows.add(step);
        }
        workflow.notes().stream().map(Note::id).forEach(note -> rows.add(item(new Spot.Remark(note), kept)));
        changed |= children(root, rows);
        items.keySet().retainAll(kept.keySet());
        return changed;
    }

    private static List<NodeId> read(Workflow workflow, Picture picture) {
        var boxes = picture.boxes();
        record Placed(NodeId id, double x, double y) {}
        return workflow.nodes().stream()
                .map(Node::id)
                .map(id -> {
                    var box = boxes.get(id);
                    return box == null ? new Placed(id, 0, 0) : new Placed(id, box.x(), box.y());
                })
                .sorted(Comparator.comparingDouble(Placed::x).thenComparingDouble(Placed::y))
                .map(Placed::id)
                .toList();
    }

    private TreeItem<Spot> item(Spot spot, Map<Spot, TreeItem<Spot>> kept) {
        var item = items.computeIfAbsent(spot, fresh -> {
            var made = new TreeItem<>(fresh);
            made.setExpanded(true);
            return made;
        });
        kept.put(spot, item);
        return item;
    }

    private static boolean children(TreeItem<Spot> parent, List<TreeItem<Spot>> wanted) {
        if (parent.getChildren().equals(wanted)) {
            return false;
        }
        parent.getChildren().setAll(wanted);
        return true;
    }

    /// The numbers of the rows that `selection` is shown in, from the top. Folded ones have none.
    List<Integer> rowsOf(Selection selection) {
        var rows = new ArrayList<Integer>();
        int row = 0;
        for (var step : root.getChildren()) {
            if (isIn(step.getValue(), selection)) {
                rows.add(row);
            }
            row++;
            if (step.isExpanded()) {
                for (var way : step.getChildren()) {
                    if (isIn(way.getValue(), selection)) {
                        rows.add(row);
                    }
                    row++;
                }
            }
        }
        return rows;
    }

    /// Unfolds what `selection` lies in.
    void unfold(Workflow workflow, Selection selection) {
        selection.handoffs().stream()
                .flatMap(id -> workflow.handoff(id).map(Handoff::from).stream())
                .map(Spot.Step::new)
                .filter(items::containsKey)
                .forEach(step -> items.getOrDefault(step, root).setExpanded(true));
    }

    private static boolean isIn(Spot spot, Selection selection) {
        return switch (spot) {
            case Spot.Whole _ -> false;
            case Spot.Step(var id) -> selection.nodes().contains(id);
            case Spot.Way(var id) -> selection.handoffs().contains(id);
            case Spot.Remark(var note) -> selection.notes().contains(note);
        };
    }
}
