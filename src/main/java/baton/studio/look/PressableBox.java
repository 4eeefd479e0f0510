package baton.studio.look;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A row of things that together do what a button does: by a click, by Enter or Space, by a screen reader. A JavaFX
/// button would ask its content for its height before it knows the width, and leave room for lines that are not there.
public class PressableBox extends HBox {

    private final Runnable action;

    @SuppressWarnings("this-escape") // a subclass only adds to what is shown
    public PressableBox(String id, double spacing, Runnable action) {
        super(spacing);
        this.action = action;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wished, Object... parameters) {
        if (wished == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wished, parameters);
        }
    }
}
