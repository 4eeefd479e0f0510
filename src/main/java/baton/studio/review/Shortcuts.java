package baton.studio.review;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the dialogs.
final class Shortcuts {

    static final KeyCombination CONFIRM = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /// Shows or hides what changed.
    static final KeyCombination CHANGES = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    /// As it is printed on the button.
    static final String CONFIRM_WORDS = shortcut() + " ⏎";

    static final String CHANGES_WORDS = shortcut() + "+D";

    private Shortcuts() {}

    private static String shortcut() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";
    }
}
