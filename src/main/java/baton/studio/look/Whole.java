package baton.studio.look;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// For words that may have to be cut where there is little room: a tooltip has all of them.
public final class Whole {

    private Whole() {}

    /// `label`, with a tooltip that always says what it says. JavaFX thread only.
    public static <L extends Labeled> L told(L label) {
        var whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        whole.setWrapText(true);
        label.setTooltip(whole);
        return label;
    }
}
