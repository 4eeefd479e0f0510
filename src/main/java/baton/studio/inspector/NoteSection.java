package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.GrowingArea;
import baton.studio.look.NoteTint;
import baton.workflow.Edit;
import baton.workflow.Note;
import baton.workflow.Workflow;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The text of a note or the title of a frame, and its colour.
final class NoteSection implements Section {

    private final VBox box;
    private final TintBox tints;
    private final String id;
    private final TextBinding binding;

    NoteSection(Document document, String id) {
        this.id = id;
        tints = new TintBox(tint -> note(document.present(), id)
                .ifPresent(note -> document.edit(new Edit.ChangeNote(note.withTint(tint.key())))));
        var words = new GrowingArea(5, 20);
        words.setId("inspector-note");
        words.setPromptText(text("note.prompt"));
        box = new VBox(16, Parts.labelled(text("note"), words), Parts.labelled(text("note.tint"), tints));
        binding = new TextBinding(
                words,
                document,
                workflow -> note(workflow, id).map(Note::text).orElse(""),
                typed -> note(document.present(), id)
                        .ifPresent(note -> document.type("note." + id, new Edit.ChangeNote(note.withText(typed)))));
    }

    private static Optional<Note> note(Workflow workflow, String id) {
        return workflow.notes().stream().filter(note -> note.id().equals(id)).findFirst();
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        binding.show(draft.workflow());
        note(draft.workflow(), id).map(Note::tint).map(NoteTint::of).ifPresent(tints::show);
    }
}
