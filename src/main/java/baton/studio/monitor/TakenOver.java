package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.studio.look.Icon;
import baton.studio.look.IconView;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The small mark of a step that was taken over from another run and not done again.
public final class TakenOver {

    private TakenOver() {}

    /// Hidden at first; takes no room while it is.
    public static Label mark() {
        var mark = new Label("", new IconView(Icon.COPY));
        mark.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        mark.getStyleClass().add("taken-over");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setAccessibleText(words());
        mark.setTooltip(new Tooltip(words()));
        mark.managedProperty().bind(mark.visibleProperty());
        mark.setVisible(false);
        return mark;
    }

    public static String words() {
        return text("taken-over");
    }
}
