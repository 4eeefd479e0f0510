package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import baton.workflow.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The tile and the name of a step.
final class HeaderSection implements Section {

    private final TextField name = new TextField();
    private final HBox row;
    private final TextBinding binding;

    HeaderSection(NodeHandle node, NodeLook look) {
        var tile = new NodeIcon(look);
        tile.getStyleClass().add("large");
        name.setId("inspector-name");
        name.getStyleClass().add("title-field");
        name.setPromptText(text("name"));
        name.setAccessibleText(text("name"));
        Parts.grow(name);
        row = Parts.row(tile, name);
        row.getStyleClass().add("inspector-header");
        binding = new TextBinding(
                name,
                node.document(),
                workflow -> node.read(workflow, Node::name),
                typed -> node.type("name", step -> step.withName(typed)));
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
