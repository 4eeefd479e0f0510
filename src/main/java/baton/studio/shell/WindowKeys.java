package baton.studio.shell;

import baton.studio.command.Commands;
import baton.studio.command.Keys;
import baton.studio.command.Reach;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys that work wherever the keyboard is in the window.
final class WindowKeys {

    private final Commands commands;
    private final BooleanSupplier isAsking;

    /// @param isAsking whether a dialog is open: then the keys of the window sleep, and the dialog gets them
    WindowKeys(Commands commands, BooleanSupplier isAsking) {
        this.commands = commands;
        this.isAsking = isAsking;
    }

    void in(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> take(key, scene.getFocusOwner()));
    }

    private void take(KeyEvent key, @Nullable Node focused) {
        if (isAsking.getAsBoolean()) {
            commands.take(key, Reach.ALWAYS);
        } else if (!isTypedInto(focused)) {
            commands.take(key, Reach.ALWAYS, Reach.WINDOW, Reach.OUTSIDE_TEXT);
        } else if (Keys.of(key).filter(Keys::isCharacter).isEmpty()) {
            commands.take(key, Reach.ALWAYS, Reach.WINDOW);
        }
    }

    private static boolean isTypedInto(@Nullable Node node) {
        return node instanceof TextInputControl
                || (node instanceof ComboBoxBase<?> box && box.isEditable())
                || (node instanceof Spinner<?> spinner && spinner.isEditable());
    }
}
