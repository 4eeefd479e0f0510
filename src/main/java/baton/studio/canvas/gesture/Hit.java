package baton.studio.canvas.gesture;

import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;

/// What lies under the pointer.
public sealed interface Hit {

    enum Ground implements Hit {
        GROUND
    }

    record Card(NodeId node, Part part) implements Hit {}

    record Line(HandoffId handoff) implements Hit {}

    record OnNote(String note, Grip grip) implements Hit {
        public OnNote(String note) {
            this(note, Grip.BODY);
        }
    }

    enum Grip {
        BODY,
        /// The right lower corner, which makes it larger and smaller.
        CORNER
    }

    enum Part {
        BODY,
        NAME,
        /// The right edge, with the port on it.
        OUT_PORT
    }

    /// It alone, selected.
    default Selection alone() {
        return switch (this) {
            case Ground _ -> Selection.NOTHING;
            case Card(var node, var _) -> Selection.of(node);
            case Line(var handoff) -> Selection.of(handoff);
            case OnNote(var note, var _) -> Selection.ofNote(note);
        };
    }

    /// Whether it is among what is selected.
    default boolean isIn(Selection selection) {
        return switch (this) {
            case Ground _ -> false;
            case Card(var node, var _) -> selection.nodes().contains(node);
            case Line(var handoff) -> selection.handoffs().contains(handoff);
            case OnNote(var note, var _) -> selection.notes().contains(note);
        };
    }
}
