package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.workflow.Value;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Rows as people copy them from a spreadsheet: names of the columns first, tabs between the cells.
final class TableEditor extends ValueEditor {

    private final GrowingArea area = new GrowingArea(4, 14);

    TableEditor() {
        area.setPromptText(text("table"));
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
        return TableText.read(area.getText());
    }

    @Override
    protected void put(Value value) {
        area.setText(TableText.write(value));
    }
}
