package baton.studio.canvas;

import baton.studio.fx.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an empty canvas says: where to begin.
final class EmptyGround extends VBox {

    private static final Messages MESSAGES = Messages.of("canvas");

    /// @param begin called when a person wants the first agent
    EmptyGround(CanvasHost host, Runnable begin) {
        super(22);
        setId("empty-ground");
        setAlignment(Pos.CENTER);
        setPickOnBounds(false);
        getChildren().add(ghost(begin));
        var samples = host.samples();
        if (!samples.isEmpty()) {
            var row = new HBox(4, words(MESSAGES.text("empty.orBegin"), "text-2"));
            row.setAlignment(Pos.CENTER);
            for (var name : samples) {
                if (row.getChildren().size() > 1) {
                    row.getChildren().add(words("·", "text-2"));
                }
                row.getChildren().add(link(name, host));
            }
            getChildren().add(row);
        }
    }

    private static VBox ghost(Runnable begin) {
        var title = words(MESSAGES.text("empty.title"), "strong");
        var key = words(MESSAGES.text("empty.key"), "kbd");
        var hint = new HBox(4, words(MESSAGES.text("empty.hint"), "text-2"), key);
        hint.setAlignment(Pos.CENTER);
        var ghost = new VBox(title, hint);
        ghost.setId("empty-ghost");
        ghost.getStyleClass().add("ghost-card");
        ghost.setMaxWidth(Region.USE_PREF_SIZE);
        ghost.setAccessibleRole(AccessibleRole.BUTTON);
        ghost.setAccessibleText(MESSAGES.text("empty.title"));
        ghost.setOnMouseClicked(_ -> begin.run());
        return ghost;
    }

    private static Hyperlink link(String name, CanvasHost host) {
        var link = new Hyperlink(name);
        link.getStyleClass().add("link");
        link.setFocusTraversable(false);
        link.setOnAction(_ -> host.openSample(name));
        return link;
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
