package baton.studio.monitor;

import baton.studio.look.IconView;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/// How a run stands, as a drawing on a tint, with its word or without.
public final class RunPill extends Label {

    private final IconView drawing;
    private RunStanding standing;

    private RunPill(RunStanding standing, ContentDisplay display) {
        this.standing = standing;
        this.drawing = new IconView(standing.icon());
        getStyleClass().addAll("pill", standing.styleClass());
        setGraphic(drawing);
        setContentDisplay(display);
        setMinWidth(USE_PREF_SIZE);
        show(standing);
    }

    /// With its word, such as “✓ Done”.
    public static RunPill worded(RunStanding standing) {
        return new RunPill(standing, ContentDisplay.LEFT);
    }

    /// The drawing alone, for lists; the word is there for those who cannot see it.
    public static RunPill glyph(RunStanding standing) {
        return new RunPill(standing, ContentDisplay.GRAPHIC_ONLY);
    }

    public void show(RunStanding shown) {
        getStyleClass().remove(standing.styleClass());
        getStyleClass().add(shown.styleClass());
        standing = shown;
        drawing.show(shown.icon());
        setText(shown.words());
    }
}
