package baton.studio.canvas;

import baton.studio.command.KeySign;
import baton.studio.command.Keys;
import baton.studio.fx.Messages;
import java.util.Optional;
import java.util.function.Supplier;
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
    /// @param key   which does the same, as it is now
    EmptyGround(CanvasHost host, Runnable begin, Supplier<Optional<Keys>> key) {
        super(22);
        setId("empty-ground");
        setAlignment(Pos.CENTER);
        setPickOnBounds(false);
        getChildren().add(ghost(begin, key));
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

    private static VBox ghost(Runnable begin, Supplier<Optional<Keys>> key) {
        var title = words(MESSAGES.text("empty.title"), "strong");
        var sign = new KeySign(() -> key.get().map(Keys::words).orElse(""));
        sign.setId("empty-key");
        var words = words("", "text-2");
        words.textProperty()
                .bind(sign.visibleProperty().map(has -> MESSAGES.text(has ? "empty.hint" : "empty.hint.noKey")));
        var hint = new HBox(4, words, sign);
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
