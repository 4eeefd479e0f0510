package baton.studio.document;

import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What is selected on the canvas.
///
/// @param notes the ids of notes
public record Selection(Set<NodeId> nodes, Set<HandoffId> handoffs, Set<String> notes) {

    public static final Selection NOTHING = new Selection(Set.of(), Set.of(), Set.of());

    public Selection {
        nodes = Set.copyOf(nodes);
        handoffs = Set.copyOf(handoffs);
        notes = Set.copyOf(notes);
    }

    public static Selection of(NodeId node) {
        return new Selection(Set.of(node), Set.of(), Set.of());
    }

    public static Selection of(HandoffId handoff) {
        return new Selection(Set.of(), Set.of(handoff), Set.of());
    }

    public static Selection ofNote(String note) {
        return new Selection(Set.of(), Set.of(), Set.of(note));
    }

    /// The hand-offs and notes of it.
    public Selection withoutNodes() {
        return new Selection(Set.of(), handoffs, notes);
    }

    public boolean isEmpty() {
        return nodes.isEmpty() && handoffs.isEmpty() && notes.isEmpty();
    }

    /// The node, if one node and nothing else is selected.
    public Optional<NodeId> onlyNode() {
        return size() == 1 ? nodes.stream().findFirst() : Optional.empty();
    }

    /// The hand-off, if one hand-off and nothing else is selected.
    public Optional<HandoffId> onlyHandoff() {
        return size() == 1 ? handoffs.stream().findFirst() : Optional.empty();
    }

    public int size() {
        return nodes.size() + handoffs.size() + notes.size();
    }

    /// This and the `other` selection together.
    public Selection and(Selection other) {
        return new Selection(union(nodes, other.nodes), union(handoffs, other.handoffs), union(notes, other.notes));
    }

    /// What is in one of the two but not in both: what toggling `other` makes of this.
    public Selection toggled(Selection other) {
        return new Selection(
                difference(nodes, other.nodes), difference(handoffs, other.handoffs), difference(notes, other.notes));
    }

    /// What of it is there in `workflow`.
    public Selection within(Workflow workflow) {
        var keptNodes = new HashSet<>(nodes);
        keptNodes.removeIf(id -> workflow.node(id).isEmpty());
        var keptHandoffs = new HashSet<>(handoffs);
        keptHandoffs.removeIf(id -> workflow.handoff(id).isEmpty());
        var keptNotes = new HashSet<>(notes);
        keptNotes.removeIf(
                id -> workflow.notes().stream().noneMatch(note -> note.id().equals(id)));
        return new Selection(keptNodes, keptHandoffs, keptNotes);
    }

    private static <T> Set<T> union(Set<T> left, Set<T> right) {
        var all = new LinkedHashSet<>(left);
        all.addAll(right);
        return all;
    }

    private static <T> Set<T> difference(Set<T> left, Set<T> right) {
        var either = union(left, right);
        either.removeIf(item -> left.contains(item) && right.contains(item));
        return either;
    }
}
