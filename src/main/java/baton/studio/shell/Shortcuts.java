package baton.studio.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work wherever the focus is. `Shortcut` is Ctrl, and Cmd on a Mac.
final class Shortcuts {

    private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> outsideText = new LinkedHashMap<>();

    Shortcuts on(String keys, Runnable action) {
        everywhere.put(KeyCombination.valueOf(keys), action);
        return this;
    }

    /// As [#on], but a text field that has the focus keeps the keys to itself.
    Shortcuts outsideText(String keys, Runnable action) {
        outsideText.put(KeyCombination.valueOf(keys), action);
        return this;
    }

    void in(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> take(everywhere, key));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl)) {
                take(outsideText, key);
            }
        });
    }

    private static void take(Map<KeyCombination, Runnable> shortcuts, KeyEvent key) {
        shortcuts.forEach((keys, action) -> {
            if (!key.isConsumed() && keys.match(key)) {
                key.consume();
                action.run();
            }
        });
    }
}
