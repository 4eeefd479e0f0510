package baton.studio.canvas.editing;

import baton.studio.document.Selection;
import baton.workflow.Workflow;
import java.util.Optional;

/// Makes copies of steps and notes, a little further down and right. Hand-offs among them are copied too, those
/// to others are not. A start is never copied: there is one.
public final class Duplicating {

    private Duplicating() {}

    /// A copy of what can be copied of `selection`; none if nothing can.
    public static Optional<Added> of(Workflow workflow, Selection selection) {
        return Excerpt.of(workflow, selection)
                .flatMap(
                        piece -> Inserting.aside(workflow, piece, Act.DUPLICATE).added());
    }

    /// A copy of what can be copied of `selection`, moved by so much.
    public static Optional<Added> moved(Workflow workflow, Selection selection, double dx, double dy) {
        return Excerpt.of(workflow, selection)
                .flatMap(piece ->
                        Inserting.moved(workflow, piece, dx, dy, Act.DUPLICATE).added());
    }
}
