package baton.studio.look;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Readies what was just put into a window, before its next frame.
public final class Dressing {

    private Dressing() {}

    /// Applies the style sheets to `part` and lays it out: only then can what lies in a scroll pane take the
    /// keyboard. Does nothing in a window that is not open, for once it was closed its colours are not known
    /// any more. JavaFX thread only.
    ///
    /// @return whether it was done
    public static boolean ready(Parent part) {
        Scene scene = part.getScene();
        Window window = scene == null ? null : scene.getWindow();
        boolean isOpen = window != null && window.isShowing();
        if (isOpen) {
            part.applyCss();
            part.layout();
        }
        return isOpen;
    }
}
