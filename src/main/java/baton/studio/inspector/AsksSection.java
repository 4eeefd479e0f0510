package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.workflow.Field;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a run asks for before it begins.
final class AsksSection implements Section, FieldListEditor.Owner {

    private final NodeHandle node;
    private final FieldListEditor fields;
    private final VBox box;

    AsksSection(NodeHandle node) {
        this.node = node;
        fields = new FieldListEditor(this, FieldListEditor.Style.FORM);
        box = Parts.titled(text("asks"), fields.root(), Parts.wrapped(text("asks.about"), "hint"));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        fields.show(asks(draft.workflow()));
    }

    private List<Field> asks(Workflow workflow) {
        return workflow.node(node.id())
                .map(Node::type)
                .map(type -> type instanceof NodeType.Start(var asks) ? asks : List.<Field>of())
                .orElse(List.of());
    }

    @Override
    public Document document() {
        return node.document();
    }

    @Override
    public List<Field> fields() {
        return asks(document().present());
    }

    @Override
    public void change(List<Field> changed) {
        node.change(step -> step.withType(new NodeType.Start(changed)));
    }

    @Override
    public void type(String place, List<Field> changed) {
        node.type(place, step -> step.withType(new NodeType.Start(changed)));
    }

    @Override
    public void rename(int index, Workflow before, String from, String to) {
        node.document().type(node.id().value() + ".rename", FieldRename.of(before, node.id(), from, to));
    }
}
