package baton.studio.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work wherever the focus is. `Shortcut` is Ctrl, and Cmd on a Mac.
final class Shortcuts {

    /// What keys do; whether they were taken, or are for whoever has the focus.
    interface Action {
        boolean run();
    }

    private final Map<KeyCombination, Action> everywhere = new LinkedHashMap<>();
    private final Map<KeyCombination, Action> outsideText = new LinkedHashMap<>();

    Shortcuts on(String keys, Runnable action) {
        return on(keys, always(action));
    }

    private static Action always(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    Shortcuts on(String keys, Action action) {
        everywhere.put(KeyCombination.valueOf(keys), action);
        return this;
    }

    /// As [#on], but a text field that has the focus keeps the keys to itself.
    Shortcuts outsideText(String keys, Action action) {
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

    private static void take(Map<KeyCombination, Action> shortcuts, KeyEvent key) {
        shortcuts.forEach((keys, action) -> {
            if (!key.isConsumed() && keys.match(key) && action.run()) {
                key.consume();
            }
        });
    }
}
