package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All problems of the workflow; each leads to where it is.
final class AllProblemsSection implements Section {

    private final ProblemList problems;
    private final Label title = Parts.wrapped("", "field-label");
    private final VBox box;

    AllProblemsSection(Document document, Consumer<Selection> go) {
        problems = new ProblemList(document, _ -> true, go);
        box = Parts.column(title, problems.root());
        box.setId("inspector-problems");
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        problems.show(draft);
        title.setText(text("problems", draft.problems().size()));
    }
}
