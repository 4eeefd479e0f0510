package baton.studio.command;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/// The key of a command where a text names it. It follows when other keys are chosen, and is gone while the command has
/// none.
public final class KeySign extends Label {

    private final Supplier<String> key;

    /// @param key the key for people, as it is now; empty for none
    public KeySign(Supplier<String> key) {
        this.key = key;
        getStyleClass().add("kbd");
        managedProperty().bind(visibleProperty());
        // Keys are chosen in a dialog, which gives the keyboard back when it closes.
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> lookIfSeen());
    }

    private void lookIfSeen() {
        if (getScene() != null) {
            look();
        }
    }

    /// Says what it says now.
    public void look() {
        setText(key.get());
        setVisible(!getText().isEmpty());
    }
}
