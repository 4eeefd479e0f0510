package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.document.Selection;
import baton.workflow.Note;
import baton.workflow.Workflow;
import java.util.Optional;

/// Makes copies of steps and notes, a little further down and right. Hand-offs among them are copied too, those
/// to others are not. A start is never copied: there is one.
public final class Duplicating {

    private Duplicating() {}

    private static final double BELOW = 40;

    /// A copy of what can be copied of `selection`; none if nothing can. Frames are put below, for what lies in a frame
    /// belongs to it.
    public static Optional<Added> of(Workflow workflow, Selection selection) {
        return Excerpt.of(workflow, selection)
                .flatMap(piece -> aside(workflow, piece).added());
    }

    private static Inserting.Inserted aside(Workflow workflow, Workflow piece) {
        return Box.around(piece.notes().stream()
                        .filter(Note::isFrame)
                        .map(Framing::box)
                        .toList())
                .map(frames ->
                        Inserting.moved(workflow, piece, 0, CardSize.snapped(frames.height() + BELOW), Act.DUPLICATE))
                .orElseGet(() -> Inserting.aside(workflow, piece, Act.DUPLICATE));
    }

    /// A copy of what can be copied of `selection`, moved by so much.
    public static Optional<Added> moved(Workflow workflow, Selection selection, double dx, double dy) {
        return Excerpt.of(workflow, selection)
                .flatMap(piece ->
                        Inserting.moved(workflow, piece, dx, dy, Act.DUPLICATE).added());
    }
}
