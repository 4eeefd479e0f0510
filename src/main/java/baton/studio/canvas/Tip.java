package baton.studio.canvas;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Words that appear where the pointer rests. Their window is made when the pointer first comes: of a hundred cards
/// few are ever pointed at.
final class Tip {

    private static final double WIDTH = 340;
    private static final Duration DELAY = Duration.millis(200);

    private final Node on;
    private String words = "";
    private @Nullable Tooltip tooltip;

    Tip(Node on) {
        this.on = on;
        on.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> install());
    }

    /// Says `newWords` from now on; nothing if they are empty.
    void say(String newWords) {
        words = newWords;
        var made = tooltip;
        if (made == null) {
            return;
        }
        if (words.isEmpty()) {
            Tooltip.uninstall(on, made);
            tooltip = null;
        } else {
            made.setText(words);
        }
    }

    private void install() {
        if (tooltip == null && !words.isEmpty()) {
            var made = new Tooltip(words);
            made.setWrapText(true);
            made.setMaxWidth(WIDTH);
            made.setShowDelay(DELAY);
            Tooltip.install(on, made);
            tooltip = made;
        }
    }
}
