package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.GrowingArea;
import baton.workflow.Edit;
import baton.workflow.Note;
import baton.workflow.Workflow;
import java.util.Optional;
import javafx.scene.layout.Region;

/// The text of a note.
final class NoteSection implements Section {

    private final Region box;
    private final TextBinding binding;

    NoteSection(Document document, String id) {
        var words = new GrowingArea(5, 20);
        words.setId("inspector-note");
        words.setPromptText(text("note.prompt"));
        box = Parts.labelled(text("note"), words);
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
    }
}
