package baton.studio.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The frame of a dialog: a title, what is under it, and buttons in a row at the bottom, the main one last.
final class Dialog extends VBox {

    private final VBox body = new VBox(12);
    private final HBox footer = new HBox(8);

    Dialog(String id, String title, String subtitle, double width) {
        setId(id);
        getStyleClass().add("dialog");
        setPrefWidth(width);
        var heading = new Label(title);
        heading.getStyleClass().add("title-section");
        heading.setWrapText(true);
        var header = new VBox(4, heading);
        if (!subtitle.isBlank()) {
            var under = new Label(subtitle);
            under.getStyleClass().add("text-2");
            under.setWrapText(true);
            header.getChildren().add(under);
        }
        header.getStyleClass().add("dialog-header");
        body.getStyleClass().addAll("dialog-body", "under-title");
        VBox.setVgrow(body, Priority.ALWAYS);
        footer.getStyleClass().add("dialog-footer");
        footer.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(header, body, footer);
        setAccessibleText(title);
    }

    Dialog with(Node... content) {
        body.getChildren().addAll(List.of(content));
        return this;
    }

    /// Puts `left` at the left end of the bottom row and `right` at its right end.
    Dialog buttons(List<Button> left, List<Button> right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        footer.getChildren().setAll(left);
        footer.getChildren().add(gap);
        footer.getChildren().addAll(right);
        return this;
    }
}
