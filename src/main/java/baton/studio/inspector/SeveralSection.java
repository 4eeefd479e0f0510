package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Edit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be done with several things at once.
final class SeveralSection implements Section {

    private final Document document;
    private final Label title = Parts.wrapped("", "title-section");
    private final Label parts = Parts.wrapped("", "text-2");
    private final VBox box;

    SeveralSection(Document document) {
        this.document = document;
        var remove = Buttons.withIcon(Buttons.danger(text("several.remove")), Icon.TRASH);
        remove.setId("inspector-remove");
        remove.setOnAction(_ -> document.edit(removal(document.selection())));
        title.setId("inspector-several");
        box = new Column(10, title, parts, Parts.wrapped(text("several.hint"), "hint"), remove);
    }

    private static Edit removal(Selection selection) {
        return new Edit.Together(
                text("several.label", selection.size()),
                List.of(
                        new Edit.RemoveHandoffs(selection.handoffs()),
                        new Edit.RemoveNodes(selection.nodes()),
                        new Edit.RemoveNotes(selection.notes())));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var selection = document.selection();
        title.setText(text("several", selection.size()));
        var counts = new ArrayList<String>();
        count(counts, "several.steps", selection.nodes().size());
        count(counts, "several.handoffs", selection.handoffs().size());
        count(counts, "several.notes", selection.notes().size());
        parts.setText(Words.and(counts));
    }

    private static void count(List<String> counts, String key, int count) {
        if (count > 0) {
            counts.add(text(key, count));
        }
    }
}
