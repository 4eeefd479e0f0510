package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// The fields of a group of values.
final class RecordDetails implements TypeEditor.Details, FieldListEditor.Owner {

    private final TypeEditor.Owner owner;
    private final FieldListEditor list;
    private final Region box;

    RecordDetails(TypeEditor.Owner owner, String id) {
        this.owner = owner;
        list = new FieldListEditor(this, FieldListEditor.Style.CONTRACT, id + "-part");
        box = Parts.titled(text("field.parts"), list.root());
        box.getStyleClass().add("nested-fields");
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(FieldType type) {
        list.show(fields(type));
    }

    private static List<Field> fields(FieldType type) {
        return type instanceof FieldType.Group(var fields) ? fields : List.of();
    }

    @Override
    public Document document() {
        return owner.document();
    }

    @Override
    public List<Field> fields() {
        return fields(owner.type());
    }

    @Override
    public void change(List<Field> changed) {
        owner.change(new FieldType.Group(changed));
    }

    @Override
    public void type(String place, List<Field> changed) {
        owner.type(place, new FieldType.Group(changed));
    }

    /// Nothing speaks of a part by name, so there is nothing that has to follow.
    @Override
    public void rename(int index, Workflow before, String from, String to) {
        var fields = new ArrayList<>(fields());
        fields.set(index, fields.get(index).withName(to));
        type("part." + index, fields);
    }
}
