package baton.studio.form;

import baton.workflow.Value;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Text with paragraphs.
final class ParagraphsEditor extends ValueEditor {

    private final GrowingArea area = new GrowingArea(3, 14);

    ParagraphsEditor(String prompt) {
        area.setPromptText(prompt);
        area.textProperty().subscribe((_, _) -> changed());
    }

    @Override
    public Region root() {
        return area;
    }

    @Override
    public Node focusTarget() {
        return area;
    }

    @Override
    public Value value() {
        return Value.of(area.getText());
    }

    @Override
    protected void put(Value value) {
        area.setText(value.asText());
    }
}
