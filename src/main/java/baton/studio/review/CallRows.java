package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.form.GrowingArea;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a tool is to be used with, one thing under the other, to be read and copied.
final class CallRows {

    private static final int LONG = 160;
    /// More than this nobody reads in a dialog, and it would stand still with it.
    private static final int MOST = 50_000;

    private CallRows() {}

    static Region of(ToolAskModel model) {
        var box = new VBox(12);
        box.setId("tool-arguments");
        model.rows().forEach(row -> box.getChildren().add(row(row)));
        if (box.getChildren().isEmpty()) {
            box.getChildren().add(DialogFrame.wrapped(text("tool.no-arguments"), "text-2"));
        }
        return box;
    }

    private static Node row(ToolAskModel.Row row) {
        var name = new Label(row.name());
        name.getStyleClass().add("field-label");
        var value = value(row);
        name.setLabelFor(value);
        return new VBox(4, name, value);
    }

    private static Node value(ToolAskModel.Row row) {
        var isLong = row.value().length() > LONG || row.value().contains("\n");
        return isLong ? area(row) : DialogFrame.wrapped(row.value(), "call-value");
    }

    private static Node area(ToolAskModel.Row row) {
        var area = new GrowingArea(2, 14);
        area.setEditable(false);
        area.getStyleClass().add("call-area");
        area.setAccessibleText(row.name());
        var left = row.value().length() - MOST;
        area.setText(left > 0 ? row.value().substring(0, MOST) : row.value());
        return left > 0 ? new VBox(4, area, DialogFrame.hint(text("tool.more", left))) : area;
    }
}
