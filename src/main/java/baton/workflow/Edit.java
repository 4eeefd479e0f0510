package baton.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A change to a workflow, as data. Carried out by [Edits]; one gesture of a person is one edit.
public sealed interface Edit {

    /// Adds `node` at `at`.
    record AddNode(Node node, Position at) implements Edit {}

    /// Puts `node` in the place of the one with its id.
    record ChangeNode(Node node) implements Edit {}

    /// Removes these nodes, and with them the hand-offs that touch them and their places.
    record RemoveNodes(Set<NodeId> nodes) implements Edit {
        public RemoveNodes {
            nodes = Set.copyOf(nodes);
        }
    }

    /// Moves nodes and changes nothing of what the workflow means.
    record MoveNodes(Map<NodeId, Position> to) implements Edit {
        public MoveNodes {
            to = Map.copyOf(to);
        }
    }

    /// Adds a hand-off.
    record Connect(Handoff handoff) implements Edit {}

    /// Puts `handoff` in the place of the one with its id.
    record ChangeHandoff(Handoff handoff) implements Edit {}

    record RemoveHandoffs(Set<HandoffId> handoffs) implements Edit {
        public RemoveHandoffs {
            handoffs = Set.copyOf(handoffs);
        }
    }

    /// Changes what the workflow is called and what it is for.
    record Describe(String name, String about) implements Edit {}

    record ChangeLimits(RunLimits limits) implements Edit {}

    record AddNote(Note note) implements Edit {}

    record ChangeNote(Note note) implements Edit {}

    record RemoveNotes(Set<String> notes) implements Edit {
        public RemoveNotes {
            notes = Set.copyOf(notes);
        }
    }

    /// Several edits that a person sees as one, called `label`.
    record Together(String label, List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }
    }
}
