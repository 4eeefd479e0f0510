package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.workflow.Value;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A list of short values, one a line: the quickest way to type or paste one.
final class LinesEditor extends ValueEditor {

    private final GrowingArea area = new GrowingArea(3, 10);

    LinesEditor(String prompt) {
        area.setPromptText(prompt.isBlank() ? text("lines") : prompt);
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
        return new Value.Items(area.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Value::of)
                .toList());
    }

    @Override
    protected void put(Value value) {
        var items = value instanceof Value.Items(var given) ? given : List.of(value);
        area.setText(items.stream().map(Value::asText).collect(Collectors.joining("\n")));
    }
}
