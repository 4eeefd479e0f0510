package baton.studio.canvas.editing;

import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Note;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/// Making notes and frames larger or smaller; their left upper corner stays.
public final class Sizing {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double NARROWEST = 96;
    private static final double LOWEST = 48;

    private Sizing() {}

    /// `note` in this size, as far as it may be so small.
    public static Note sized(Note note, double width, double height) {
        return note.withSize(Math.max(NARROWEST, width), Math.max(LOWEST, height));
    }

    /// The notes and frames of `selection`, larger or smaller by so much; none if there are none, or none of them can
    /// be.
    public static Optional<Edit> by(Workflow workflow, Selection selection, double wider, double higher) {
        var notes = notes(workflow, selection);
        var edits = notes.stream()
                .map(note -> sized(note, note.width() + wider, note.height() + higher))
                .filter(note -> !notes.contains(note))
                .<Edit>map(Edit.ChangeNote::new)
                .toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Together(label(notes), edits));
    }

    private static List<Note> notes(Workflow workflow, Selection selection) {
        return workflow.notes().stream()
                .filter(note -> selection.notes().contains(note.id()))
                .toList();
    }

    /// What changing the size of these is called in the history.
    public static String label(List<Note> notes) {
        boolean frames = notes.stream().anyMatch(Note::isFrame);
        boolean all = notes.stream().allMatch(Note::isFrame);
        return MESSAGES.text(frames ? all ? "resize.frame" : "resize.both" : "resize.note", notes.size());
    }
}
