package baton.studio.servers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small pieces that the pages of the dialog are made of.
final class Parts {

    private Parts() {}

    /// A field under its name.
    static VBox labelled(String words, Region field) {
        var label = wrapped(words, "field-label");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return new VBox(4, label, field);
    }

    static TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    /// Words that go on in the next line where there is no room.
    static Label wrapped(String words, String... classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words in a coloured pill, which are never cut off.
    static Label pill(String words, String kind) {
        var pill = new Label(words);
        pill.getStyleClass().addAll("pill", "small", kind);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return pill;
    }

    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    static <T extends Region> T wide(T region) {
        region.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// An id for a control that belongs to something with a name of its own.
    static String id(String prefix, String name) {
        return prefix + name.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    }
}
