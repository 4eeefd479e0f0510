package baton.studio.look;

import javafx.scene.control.Label;

/// A state as a small drawing and its word on a tint, such as “✓ Done”.
public final class StatePill extends Label {

    private final IconView drawing;
    private BadgeState state;

    public StatePill(BadgeState state) {
        this.state = state;
        this.drawing = new IconView(state.icon());
        getStyleClass().add("pill");
        setGraphic(drawing);
        setMinWidth(USE_PREF_SIZE);
        show(state);
    }

    /// Shows `newState` with its word.
    public void show(BadgeState newState) {
        getStyleClass().remove("pill-" + state.styleName());
        getStyleClass().add("pill-" + newState.styleName());
        state = newState;
        drawing.show(newState.icon());
        setText(StateWords.of(newState));
    }
}
