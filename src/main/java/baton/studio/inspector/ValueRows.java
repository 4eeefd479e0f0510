package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Values by name, to be read. What is long goes on below its name.
final class ValueRows {

    private static final int SHORT = 40;
    private static final int LONGEST = 600;

    private ValueRows() {}

    static VBox of(Fields fields) {
        var rows = new ArrayList<Node>();
        for (var name : fields.names()) {
            rows.add(row(name, fields.get(name).orElse(Value.Nothing.NOTHING)));
        }
        var box = new Column(6);
        box.getStyleClass().add("value-rows");
        box.getChildren().setAll(rows);
        return box;
    }

    private static Node row(String name, Value value) {
        var words = value.isEmpty() ? text("value.empty") : cut(value.asText());
        var label = Parts.wrapped(name, "value-name");
        var shown = Parts.wrapped(words, "value");
        var tall = words.length() > SHORT || words.contains("\n");
        var row = tall ? new Column(1, label, shown) : Parts.row(label, shown);
        row.getStyleClass().add("value-row");
        return row;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
