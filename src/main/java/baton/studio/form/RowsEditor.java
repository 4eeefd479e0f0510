package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.FieldType;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list whose items are too large for a line: one editor for each, and a button for one more.
final class RowsEditor extends ValueEditor {

    private final FieldType of;
    private final VBox rows = new Column(6);
    private final Button add = Buttons.add(text("add-item"));
    private final VBox box = new Column(6, rows, add);
    private final List<ValueEditor> editors = new ArrayList<>();

    RowsEditor(FieldType of) {
        this.of = of;
        add.setOnAction(_ -> {
            addRow(Value.Nothing.NOTHING).focusTarget().requestFocus();
            changed();
        });
    }

    private ValueEditor addRow(Value value) {
        var editor = ValueEditors.of(of, "");
        editor.show(value);
        editor.onChange(this::changed);
        editor.focusTarget().setAccessibleText(text("item", editors.size() + 1));
        var remove = Buttons.icon(Icon.CLOSE, text("remove-item"));
        remove.getStyleClass().add("small");
        var row = new HBox(6, editor.root(), remove);
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(editor.root(), Priority.ALWAYS);
        remove.setOnAction(_ -> removeRow(editor, row));
        editors.add(editor);
        rows.getChildren().add(row);
        return editor;
    }

    private void removeRow(ValueEditor editor, HBox row) {
        editors.remove(editor);
        rows.getChildren().remove(row);
        add.requestFocus();
        changed();
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public Node focusTarget() {
        return editors.isEmpty() ? add : editors.getFirst().focusTarget();
    }

    @Override
    public Value value() {
        return new Value.Items(editors.stream()
                .map(ValueEditor::value)
                .filter(value -> !value.isEmpty())
                .toList());
    }

    @Override
    protected void put(Value value) {
        editors.clear();
        rows.getChildren().clear();
        if (value instanceof Value.Items(var items)) {
            items.forEach(this::addRow);
        } else if (!value.isEmpty()) {
            addRow(value);
        }
    }
}
