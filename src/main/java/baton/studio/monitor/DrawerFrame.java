package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// What gives the drawer its height: a handle along its upper edge, for the mouse and for the arrow keys.
final class DrawerFrame {

    private static final double USUAL = 280;
    private static final double LEAST = 120;
    private static final double LARGEST_SHARE = 0.6;
    private static final double KEY_STEP = 24;

    private final BorderPane root = new BorderPane();
    private double grabbedAt;
    private double heightThen;
    private double scale = 1;
    private boolean isAsUsual = true;

    DrawerFrame(Node content) {
        root.setId("run-drawer");
        root.getStyleClass().add("drawer");
        root.setMinHeight(LEAST);
        root.setPrefHeight(USUAL);
        root.setTop(handle());
        root.setCenter(content);
    }

    Region root() {
        return root;
    }

    /// Larger text needs more room, unless the person has said how much there is to be.
    void follow(ObservableValue<Number> textScale) {
        textScale.subscribe(now -> {
            scale = now.doubleValue();
            asUsual();
        });
        root.sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> asUsual());
    }

    private void asUsual() {
        if (isAsUsual) {
            resize(USUAL * Math.max(1, scale));
        }
    }

    private void resizeByHand(double height) {
        isAsUsual = false;
        resize(height);
    }

    private Region handle() {
        var handle = new Region();
        handle.setId("drawer-handle");
        handle.getStyleClass().add("drawer-handle");
        handle.setCursor(Cursor.V_RESIZE);
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.THUMB);
        handle.setAccessibleText(text("drawer.handle"));
        handle.setOnMousePressed(this::grab);
        handle.setOnMouseDragged(mouse -> resizeByHand(heightThen + grabbedAt - mouse.getScreenY()));
        handle.setOnKeyPressed(this::key);
        return handle;
    }

    private void grab(MouseEvent mouse) {
        grabbedAt = mouse.getScreenY();
        heightThen = root.getHeight();
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> resizeByHand(root.getHeight() + KEY_STEP);
            case DOWN -> resizeByHand(root.getHeight() - KEY_STEP);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void resize(double height) {
        var scene = root.getScene();
        double most =
                scene == null || scene.getHeight() <= 0 ? USUAL : Math.max(LEAST, scene.getHeight() * LARGEST_SHARE);
        root.setPrefHeight(Math.clamp(height, LEAST, most));
    }
}
