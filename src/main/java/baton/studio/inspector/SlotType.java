package baton.studio.inspector;

import baton.studio.document.Document;
import baton.workflow.FieldType;

/// The type of a field in a list.
record SlotType(FieldSlot slot) implements TypeEditor.Owner {

    @Override
    public Document document() {
        return slot.document();
    }

    @Override
    public FieldType type() {
        return slot.field().type();
    }

    @Override
    public void change(FieldType changed) {
        slot.change(field -> field.withType(changed));
    }

    @Override
    public void type(String place, FieldType changed) {
        slot.type("type." + place, field -> field.withType(changed));
    }
}
