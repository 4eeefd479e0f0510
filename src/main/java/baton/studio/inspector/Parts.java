package baton.studio.inspector;

import baton.studio.form.Column;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the small things that panels consist of.
final class Parts {

    private Parts() {}

    /// An id for a control that belongs to something with a name of its own.
    static String id(String prefix, String name) {
        return prefix + name.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    }

    static Label label(String words, String... classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// A label that goes on in the next line rather than being cut off.
    static Label wrapped(String words, String... classes) {
        var label = label(words, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A control under what it is called.
    static VBox labelled(String name, Region control, Node focusTarget) {
        var label = wrapped(name, "field-label");
        label.setLabelFor(focusTarget);
        focusTarget.setAccessibleText(name);
        return column(label, control);
    }

    static VBox labelled(String name, Region control) {
        return labelled(name, control, control);
    }

    /// Several things under what they are called.
    static VBox titled(String name, Node... parts) {
        var box = column(wrapped(name, "field-label"));
        box.getChildren().addAll(parts);
        return box;
    }

    static VBox column(Node... parts) {
        var box = new Column(5, parts);
        box.getStyleClass().add("inspector-section");
        return box;
    }

    static HBox row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    static void grow(Region... regions) {
        for (var region : regions) {
            region.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(region, Priority.ALWAYS);
        }
    }

    /// Hides `node` and gives its room to the others, or brings it back.
    static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// Shows all of the words of `label` in a tooltip, for those that are cut off.
    static void tip(Label label, String words) {
        var tip = label.getTooltip();
        if (tip == null) {
            tip = new Tooltip();
            tip.setWrapText(true);
            tip.setMaxWidth(320);
            label.setTooltip(tip);
        }
        tip.setText(words);
    }

    /// Puts `wanted` into `target` unless it is in there already, so that what is focused stays so.
    static void children(javafx.scene.layout.Pane target, List<? extends Node> wanted) {
        if (!target.getChildren().equals(wanted)) {
            target.getChildren().setAll(wanted);
        }
    }
}
