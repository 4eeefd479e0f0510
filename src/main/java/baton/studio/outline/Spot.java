package baton.studio.outline;

import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;

/// What a row of the outline stands for, by its id alone: the row stays the same whatever becomes of it.
sealed interface Spot {

    enum Whole implements Spot {
        WORKFLOW
    }

    record Step(NodeId id) implements Spot {}

    record Way(HandoffId id) implements Spot {}

    record Remark(String note) implements Spot {}

    default Selection selected() {
        return switch (this) {
            case Whole _ -> Selection.NOTHING;
            case Step(var id) -> Selection.of(id);
            case Way(var id) -> Selection.of(id);
            case Remark(var note) -> Selection.ofNote(note);
        };
    }
}
