package baton.studio.look;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small pieces that several pages of the look book show.
final class Samples {

    private Samples() {}

    static Button button(String text, Icon icon, String... classes) {
        var button = new Button(text, new IconView(icon));
        button.getStyleClass().addAll(classes);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static Button button(String text, String... classes) {
        var button = new Button(text);
        button.getStyleClass().addAll(classes);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static Label label(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static Label wrapped(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    static Node separator() {
        var line = new Separator(Orientation.VERTICAL);
        line.setMaxHeight(22);
        return line;
    }

    static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.getStyleClass().add("sample-row");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    static VBox section(String title, Node... nodes) {
        var box = new VBox(10, label(title, "section-label"));
        box.getChildren().addAll(nodes);
        return box;
    }

    static <T extends Node> T at(double x, double y, T node, Pane parent) {
        node.relocate(x, y);
        parent.getChildren().add(node);
        return node;
    }
}
