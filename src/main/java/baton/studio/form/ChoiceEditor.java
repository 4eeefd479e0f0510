package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.workflow.Value;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

/// One of several words.
final class ChoiceEditor extends ValueEditor {

    private final ComboBox<String> box = new ComboBox<>();

    ChoiceEditor(List<String> options, String prompt) {
        box.getItems().setAll(options);
        box.setPromptText(prompt.isBlank() ? text("choose") : prompt);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, _) -> changed());
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public Node focusTarget() {
        return box;
    }

    @Override
    public Value value() {
        var chosen = box.getValue();
        return chosen == null ? Value.Nothing.NOTHING : Value.of(chosen);
    }

    @Override
    protected void put(Value value) {
        var fitted = FormContent.taken(new baton.workflow.FieldType.Choice(box.getItems()), value);
        box.setValue(fitted.isEmpty() ? null : fitted.asText());
    }
}
