package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.form.GrowingArea;
import baton.workflow.Field;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything about one field.
final class FieldEditor {

    private final FieldNameBox name;
    private final TypeEditor type;
    private final List<Text> texts;
    private final Pick<Boolean> required;
    private final VBox box = new Column(10);

    /// A text about a field, in its control.
    private record Text(TextBinding binding, Function<Field, String> read) {}

    FieldEditor(FieldSlot slot, FieldListEditor.Style style, String id) {
        name = new FieldNameBox(slot, id + "-name");
        type = new TypeEditor(new SlotType(slot), id);
        required = new Pick<>(id + "-required", List.of(true, false), must -> text(must ? "field.must" : "field.nice"));
        required.onChoose(must -> slot.change(must ? Field::mustHave : Field::optional));
        box.getStyleClass().add("field-editor");
        box.getChildren().addAll(name.root(), type.root());
        var label = control(new TextField(), id + "-label", "field.label", "field.label.prompt");
        var about = control(
                new TextField(),
                id + "-about",
                style == FieldListEditor.Style.FORM ? "field.help" : "field.about",
                style == FieldListEditor.Style.FORM ? "field.help.prompt" : "field.about.prompt");
        var sample = control(
                new GrowingArea(1, 6),
                id + "-sample",
                style == FieldListEditor.Style.FORM ? "field.sample" : "field.example",
                style == FieldListEditor.Style.FORM ? "field.sample.prompt" : "field.example.prompt");
        texts = List.of(
                bound(slot, label, "label", Field::label, Field::withLabel),
                bound(slot, about, "about", Field::about, Field::withAbout),
                bound(slot, sample, "sample", Field::sample, Field::withSample));
        Parts.present(label.getParent(), style == FieldListEditor.Style.FORM);
        box.getChildren().add(box.getChildren().size() - 1, required.root());
    }

    private TextInputControl control(TextInputControl control, String id, String key, String prompt) {
        control.setId(id);
        control.setPromptText(text(prompt));
        box.getChildren().add(Parts.labelled(text(key), control));
        return control;
    }

    private static Text bound(
            FieldSlot slot,
            TextInputControl control,
            String place,
            Function<Field, String> read,
            BiFunction<Field, String, Field> write) {
        var binding = new TextBinding(
                control,
                slot.document(),
                _ -> read.apply(slot.field()),
                typed -> slot.type(place, field -> write.apply(field, typed)));
        return new Text(binding, read);
    }

    Region root() {
        return box;
    }

    void show(Field field) {
        name.show(field);
        type.show(field.type());
        required.show(field.required());
        texts.forEach(text -> text.binding().show(text.read().apply(field)));
    }

    void editName() {
        name.edit();
    }
}
