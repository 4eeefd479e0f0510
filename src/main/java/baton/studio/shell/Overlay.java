package baton.studio.shell;

import baton.studio.look.Dressing;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Puts dialogs over the window, one on top of the other. While one is there the focus does not leave it; then
/// it goes back to where it was.
public final class Overlay {

    private record Shown(
            StackPane scrim, Runnable onEscape, @Nullable Node focusBefore) {}

    private final StackPane root;
    private final Deque<Shown> shown = new ArrayDeque<>();

    /// @param content what lies under the dialogs
    public Overlay(Region content) {
        root = new StackPane(content);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::hold);
    }

    public StackPane root() {
        return root;
    }

    /// Shows `dialog` over everything; Esc calls `onEscape`, which usually closes it.
    public void show(Region dialog, Runnable onEscape) {
        var scene = root.getScene();
        var before = scene == null ? null : scene.getFocusOwner();
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var scrim = new StackPane(dialog);
        scrim.getStyleClass().add("scrim");
        shown.push(new Shown(scrim, onEscape, before));
        root.getChildren().add(scrim);
        if (Dressing.ready(scrim)) {
            Panes.focusFirst(scrim);
        }
    }

    /// Takes away the dialog that is on top.
    public void close() {
        if (shown.isEmpty()) {
            return;
        }
        var top = shown.pop();
        root.getChildren().remove(top.scrim());
        var focus = top.focusBefore();
        if (focus != null) {
            focus.requestFocus();
        }
    }

    public boolean isShowing() {
        return !shown.isEmpty();
    }

    private void hold(@Nullable Node focused) {
        var top = shown.peek();
        if (top != null && focused != null && !Panes.isIn(focused, top.scrim())) {
            Panes.focusFirst(top.scrim());
        }
    }

    private void onKey(KeyEvent key) {
        var top = shown.peek();
        if (key.getCode() == KeyCode.ESCAPE && top != null) {
            key.consume();
            top.onEscape().run();
        }
    }
}
