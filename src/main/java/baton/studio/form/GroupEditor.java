package baton.studio.form;

import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Several named values as one: a form in the form.
final class GroupEditor extends ValueEditor {

    private final FieldForm form;

    GroupEditor(List<Field> fields) {
        form = new FieldForm(fields, Fields.NONE);
        form.root().getStyleClass().add("group-editor");
        form.onChange(this::changed);
    }

    @Override
    public Region root() {
        return form.root();
    }

    @Override
    public Node focusTarget() {
        return form.firstTarget();
    }

    @Override
    public Value value() {
        return new Value.Group(form.values());
    }

    @Override
    protected void put(Value value) {
        form.show(value instanceof Value.Group(var fields) ? fields : Fields.NONE);
    }
}
