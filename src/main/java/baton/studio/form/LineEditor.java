package baton.studio.form;

import baton.workflow.Value;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// One line of text; numbers and addresses are typed as text too.
final class LineEditor extends ValueEditor {

    private final TextField field = new TextField();

    LineEditor(String prompt) {
        field.setPromptText(prompt);
        field.textProperty().subscribe((_, _) -> changed());
    }

    @Override
    public Region root() {
        return field;
    }

    @Override
    public Node focusTarget() {
        return field;
    }

    @Override
    public Value value() {
        return Value.of(field.getText());
    }

    @Override
    protected void put(Value value) {
        field.setText(value.asText());
    }
}
