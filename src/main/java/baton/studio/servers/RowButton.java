package baton.studio.servers;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A row that does something when it is clicked. A JavaFX button would ask its content for its height before it
/// knows the width, and leave room for lines that are not there.
final class RowButton extends HBox {

    private final Runnable action;

    RowButton(String id, Runnable action) {
        super(10);
        this.action = action;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("choice-card");
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
