package baton.studio.shell;

import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// News at the top of the window that need a decision and can wait for it: a title, and under it lines that
/// each have buttons.
final class Banner extends HBox {

    private final VBox lines = new VBox(6);

    Banner(String id, Icon icon, String style) {
        setId(id);
        getStyleClass().addAll("banner", style, "window-banner");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(new IconView(icon), lines);
        setAccessibleText(id);
    }

    /// What it is about, and what can be done about that.
    Banner title(String words, List<Button> buttons) {
        setAccessibleText(words);
        lines.getChildren().add(line("strong", words, buttons));
        return this;
    }

    Banner line(String words, List<Button> buttons) {
        lines.getChildren().add(line("banner-line", words, buttons));
        return this;
    }

    /// One of the less important buttons of a line.
    static Button button(String id, String words, Runnable action) {
        var button = Buttons.secondary(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox line(String style, String words, List<Button> buttons) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(8, label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(buttons);
        return line;
    }
}
