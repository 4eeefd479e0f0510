package baton.studio.look;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Makes buttons in the few kinds there are, whose words are never cut off.
public final class Buttons {

    private Buttons() {}

    /// The one thing to do here; at most one in a window.
    public static Button primary(String text) {
        return worded(text, "btn-primary");
    }

    public static Button secondary(String text) {
        return worded(text, "btn");
    }

    /// For what ends or removes something.
    public static Button danger(String text) {
        return worded(text, "btn-danger");
    }

    /// Looks like text until the pointer is on it.
    public static Button ghost(String text) {
        return worded(text, "btn-ghost");
    }

    /// Adds one more to a list; as wide as its place.
    public static Button add(String text) {
        Button button = worded(text, "btn-dashed");
        button.setGraphic(new IconView(Icon.PLUS));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// A button that is only a drawing; `name` is its tooltip and what a screen reader says.
    public static Button icon(Icon icon, String name) {
        var button = new Button();
        button.getStyleClass().add("icon-button");
        button.setGraphic(new IconView(icon));
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    /// Puts a drawing before the words of `control`.
    public static <T extends Labeled> T withIcon(T control, Icon icon) {
        control.setGraphic(new IconView(icon));
        return control;
    }

    private static Button worded(String text, String styleClass) {
        var button = new Button(text);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
