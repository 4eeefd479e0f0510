package baton.studio.inspector;

import baton.studio.document.Document;
import baton.workflow.Field;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// One place in a list of fields.
record FieldSlot(FieldListEditor.Owner owner, int index) {

    Document document() {
        return owner.document();
    }

    Field field() {
        return owner.fields().get(index);
    }

    /// The names of the other fields of the list.
    List<String> others() {
        var names = new ArrayList<>(owner.fields().stream().map(Field::name).toList());
        names.remove(index);
        return names;
    }

    void change(UnaryOperator<Field> change) {
        owner.change(changed(change));
    }

    void type(String place, UnaryOperator<Field> change) {
        owner.type("field." + index + "." + place, changed(change));
    }

    void rename(Workflow before, String from, String to) {
        owner.rename(index, before, from, to);
    }

    private List<Field> changed(UnaryOperator<Field> change) {
        var fields = new ArrayList<>(owner.fields());
        fields.set(index, change.apply(fields.get(index)));
        return fields;
    }
}
