package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes copies of steps and notes, a little further down and right. Hand-offs among them are copied too, those
/// to others are not. A start is never copied: there is one.
public final class Duplicating {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double ASIDE = 24;

    private final List<Edit> edits = new ArrayList<>();
    private final Map<NodeId, NodeId> copies = new HashMap<>();
    private final Set<String> notes = new HashSet<>();
    private Workflow workflow;

    private Duplicating(Workflow workflow) {
        this.workflow = workflow;
    }

    /// A copy of what can be copied of `selection`; none if nothing can.
    public static Optional<Added> of(Workflow workflow, Selection selection) {
        var duplicating = new Duplicating(workflow);
        var boxes = Places.of(workflow);
        workflow.nodes().stream()
                .filter(node -> selection.nodes().contains(node.id()))
                .filter(node -> !(node.type() instanceof NodeType.Start))
                .forEach(node -> duplicating.copy(node, boxes.getOrDefault(node.id(), new Box(0, 0, 0, 0))));
        workflow.notes().stream()
                .filter(note -> selection.notes().contains(note.id()))
                .forEach(duplicating::copy);
        duplicating.connect();
        return duplicating.added();
    }

    private void copy(Node node, Box box) {
        var id = workflow.freshNodeId(base(node.id()));
        copies.put(node.id(), id);
        add(new Edit.AddNode(
                node.withId(id).withName(workflow.freshName(base(node.name()))),
                box.corner().plus(ASIDE, ASIDE)));
    }

    private void copy(Note note) {
        var number = workflow.notes().size() + 1;
        while (has("note-" + number)) {
            number++;
        }
        var at = new Position(note.at().x() + ASIDE, note.at().y() + ASIDE);
        notes.add("note-" + number);
        add(new Edit.AddNote(
                new Note("note-" + number, note.text(), at, note.width(), note.height(), note.tint(), note.extras())));
    }

    private boolean has(String note) {
        return workflow.notes().stream().anyMatch(one -> one.id().equals(note));
    }

    private void connect() {
        for (var handoff : List.copyOf(workflow.handoffs())) {
            var from = copies.get(handoff.from());
            var to = copies.get(handoff.to());
            if (from != null && to != null) {
                add(new Edit.Connect(copy(handoff, from, to)));
            }
        }
    }

    private Handoff copy(Handoff old, NodeId from, NodeId to) {
        return new Handoff(
                workflow.freshHandoffId(),
                from,
                to,
                old.label(),
                old.when(),
                old.gives(),
                old.repair(),
                old.again(),
                old.extras());
    }

    private void add(Edit edit) {
        edits.add(edit);
        workflow = Edits.apply(workflow, edit);
    }

    private Optional<Added> added() {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        var selection = new Selection(Set.copyOf(copies.values()), Set.of(), notes);
        return Optional.of(
                new Added(new Edit.Together(MESSAGES.text("duplicate.label", selection.size()), edits), selection));
    }

    /// `Writer` of `Writer 2`, `agent` of `agent-2`.
    private static String base(String name) {
        return name.replaceFirst(" \\d+$", "");
    }

    private static String base(NodeId id) {
        return id.value().replaceFirst("-\\d+$", "");
    }
}
