package baton.studio.inspector;

import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;

/// What the inspector is about. As long as it stays the same, so does the panel, and with it what is being
/// typed.
sealed interface Subject {

    record Whole() implements Subject {}

    /// @param type what kind of step it is; another kind needs another panel
    record OneStep(NodeId id, String type) implements Subject {}

    /// @param passesOn whether its source hands on what it got; what is asked differs
    record OneHandoff(HandoffId id, boolean passesOn) implements Subject {}

    record OneNote(String id) implements Subject {}

    record Several() implements Subject {}

    static Subject of(Selection selection, Workflow workflow) {
        if (selection.size() > 1) {
            return new Several();
        }
        return selection
                .onlyNode()
                .flatMap(workflow::node)
                .<Subject>map(node -> new OneStep(node.id(), node.type().key()))
                .or(() -> selection.onlyHandoff().flatMap(workflow::handoff).map(one -> handoff(one, workflow)))
                .or(() -> selection.notes().stream().findFirst().map(OneNote::new))
                .orElseGet(Whole::new);
    }

    private static Subject handoff(Handoff handoff, Workflow workflow) {
        var passesOn = workflow.node(handoff.from())
                .filter(node -> HandoffPanels.passesOn(node.type()))
                .isPresent();
        return new OneHandoff(handoff.id(), passesOn);
    }
}
