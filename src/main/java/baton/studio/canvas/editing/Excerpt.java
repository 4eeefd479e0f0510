package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.Layout;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Predicate;

/// A part of a workflow, as a workflow of its own: what is copied.
public final class Excerpt {

    private Excerpt() {}

    /// The steps and notes of `selection`, with the hand-offs among them; none if there are none.
    public static Optional<Workflow> of(Workflow workflow, Selection selection) {
        return of(workflow, selection, handoff -> selection.nodes().contains(handoff.from()));
    }

    /// As [#of], and with the hand-offs that come to them from others: their beginnings are not part of it.
    public static Optional<Workflow> withIncoming(Workflow workflow, Selection selection) {
        return of(workflow, selection, _ -> true);
    }

    private static Optional<Workflow> of(Workflow workflow, Selection selection, Predicate<Handoff> taken) {
        var nodes = workflow.nodes().stream()
                .filter(node -> selection.nodes().contains(node.id()))
                .toList();
        var notes = workflow.notes().stream()
                .filter(note -> selection.notes().contains(note.id()))
                .toList();
        if (nodes.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        var boxes = Places.of(workflow);
        var places = new LinkedHashMap<NodeId, Position>();
        nodes.forEach(node -> places.put(
                node.id(), boxes.getOrDefault(node.id(), new Box(0, 0, 0, 0)).corner()));
        var handoffs = workflow.handoffs().stream()
                .filter(handoff -> selection.nodes().contains(handoff.to()))
                .filter(taken)
                .toList();
        return Optional.of(Workflow.EMPTY
                .withName(workflow.name())
                .withGraph(nodes, handoffs)
                .withLayout(new Layout(places))
                .withNotes(notes));
    }
}
