package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import baton.workflow.Edit;
import baton.workflow.Workflow;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The name of the workflow.
final class WorkflowHeader implements Section {

    private final TextField name = new TextField();
    private final HBox row;
    private final TextBinding binding;

    WorkflowHeader(Document document) {
        var tile = new NodeIcon(NodeLook.WORKFLOW);
        tile.getStyleClass().add("large");
        name.setId("inspector-workflow-name");
        name.getStyleClass().add("title-field");
        name.setPromptText(text("workflow.name"));
        name.setAccessibleText(text("workflow.name"));
        Parts.grow(name);
        row = Parts.row(tile, name);
        row.getStyleClass().add("inspector-header");
        binding = new TextBinding(
                name,
                document,
                Workflow::name,
                typed -> document.type(
                        "workflow.name",
                        new Edit.Describe(typed, document.present().about())));
    }

    @Override
    public Region root() {
        return row;
    }

    @Override
    public void show(Draft draft) {
        binding.show(draft.workflow());
    }
}
