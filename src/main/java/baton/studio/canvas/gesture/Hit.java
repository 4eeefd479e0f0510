package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Reconnecting;
import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies under the pointer.
public sealed interface Hit {

    enum Ground implements Hit {
        GROUND
    }

    record Card(NodeId node, Part part) implements Hit {}

    /// @param end there if it is the handle at one of its ends
    record Line(HandoffId handoff, Optional<Reconnecting.End> end) implements Hit {
        public Line(HandoffId handoff) {
            this(handoff, Optional.empty());
        }
    }

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

    /// One of what is selected, a step before all else; the ground where nothing is.
    static Hit anyOf(Selection selection) {
        return Stream.of(
                        selection.nodes().stream().<Hit>map(node -> new Card(node, Part.BODY)),
                        selection.notes().stream().<Hit>map(OnNote::new),
                        selection.handoffs().stream().<Hit>map(Line::new))
                .flatMap(some -> some)
                .findFirst()
                .orElse(Ground.GROUND);
    }

    /// It alone, selected.
    default Selection alone() {
        return switch (this) {
            case Ground _ -> Selection.NOTHING;
            case Card(var node, var _) -> Selection.of(node);
            case Line(var handoff, var _) -> Selection.of(handoff);
            case OnNote(var note, var _) -> Selection.ofNote(note);
        };
    }

    /// Whether it is among what is selected.
    default boolean isIn(Selection selection) {
        return switch (this) {
            case Ground _ -> false;
            case Card(var node, var _) -> selection.nodes().contains(node);
            case Line(var handoff, var _) -> selection.handoffs().contains(handoff);
            case OnNote(var note, var _) -> selection.notes().contains(note);
        };
    }
}
