package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import java.util.List;
import java.util.function.Consumer;

/// Puts together the panel for the workflow as a whole, which is there while nothing is selected.
final class WorkflowPanel {

    private WorkflowPanel() {}

    static Panel of(Document document, Consumer<Selection> go) {
        return new Panel(
                "inspector-workflow",
                List.of(
                        new WorkflowHeader(document),
                        new AboutSection(document),
                        new AllProblemsSection(document, go),
                        new Gap(),
                        new RunLimitsSection(document),
                        new WordsSection(text("workflow.hint"))));
    }
}
