package baton.studio.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Puts dialogs over the window, one at a time on top of the other, and the focus into them and back.
public final class Overlay {

    private record Shown(
            StackPane scrim, Runnable onEscape, @Nullable Node focusBefore) {}

    private final StackPane root;
    private final Deque<Shown> shown = new ArrayDeque<>();

    /// @param content what lies under the dialogs
    public Overlay(Region content) {
        root = new StackPane(content);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public StackPane root() {
        return root;
    }

    /// Shows `dialog` over everything; Esc calls `onEscape`, which usually closes it.
    public void show(Region dialog, Runnable onEscape) {
        var scene = root.getScene();
        var before = scene == null ? null : scene.getFocusOwner();
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var scrim = new StackPane(dialog);
        scrim.getStyleClass().add("scrim");
        shown.push(new Shown(scrim, onEscape, before));
        root.getChildren().forEach(under -> under.setDisable(true));
        root.getChildren().add(scrim);
    }

    /// Takes away the dialog that is on top.
    public void close() {
        if (shown.isEmpty()) {
            return;
        }
        var top = shown.pop();
        root.getChildren().remove(top.scrim());
        root.getChildren().getLast().setDisable(false);
        var focus = top.focusBefore();
        if (focus != null) {
            focus.requestFocus();
        }
    }

    public boolean isShowing() {
        return !shown.isEmpty();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !shown.isEmpty() && !isInPopup(key.getTarget())) {
            key.consume();
            shown.peek().onEscape().run();
        }
    }

    /// A menu that is open takes its Esc for itself.
    private boolean isInPopup(EventTarget target) {
        return target instanceof Node node && !node.getScene().equals(root.getScene());
    }
}
