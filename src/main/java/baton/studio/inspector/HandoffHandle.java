package baton.studio.inspector;

import baton.studio.document.Document;
import baton.workflow.Edit;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One hand-off of the open document, as its panel reads and changes it. Changes to one that is gone do
/// nothing.
record HandoffHandle(Document document, HandoffId id) {

    Optional<Handoff> handoff() {
        return document.present().handoff(id);
    }

    /// Changes the hand-off as one step of undo.
    void change(UnaryOperator<Handoff> change) {
        handoff().ifPresent(handoff -> document.edit(new Edit.ChangeHandoff(change.apply(handoff))));
    }

    /// Changes the hand-off by typing into `place`.
    void type(String place, UnaryOperator<Handoff> change) {
        handoff()
                .ifPresent(handoff ->
                        document.type(id.value() + "." + place, new Edit.ChangeHandoff(change.apply(handoff))));
    }
}
