package baton.studio.inspector;

import baton.studio.document.Document;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// In a text field the keys for undo take back typing first, and then what was done to the workflow before.
final class UndoKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private UndoKeys() {}

    static void install(TextInputControl control, Document document) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (UNDO.match(key) && !control.isUndoable()) {
                document.undo();
                key.consume();
            } else if ((REDO.match(key) || REDO_TOO.match(key)) && !control.isRedoable()) {
                document.redo();
                key.consume();
            }
        });
    }
}
