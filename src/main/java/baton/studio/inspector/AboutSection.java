package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.GrowingArea;
import baton.workflow.Edit;
import baton.workflow.Workflow;
import javafx.scene.layout.Region;

/// What the workflow is for.
final class AboutSection implements Section {

    private final Region box;
    private final TextBinding binding;

    AboutSection(Document document) {
        var about = new GrowingArea(2, 8);
        about.setId("inspector-workflow-about");
        about.setPromptText(text("workflow.about.prompt"));
        box = Parts.labelled(text("workflow.about"), about);
        binding = new TextBinding(
                about,
                document,
                Workflow::about,
                typed -> document.type(
                        "workflow.about", new Edit.Describe(document.present().name(), typed)));
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
