package baton.studio.shell;

import baton.studio.look.Icon;
import baton.studio.look.IconView;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card with a name and a line under it that does something when it is clicked. A JavaFX button would ask its
/// content for its height before it knows the width, and leave room for lines that are not there.
final class CardButton extends HBox {

    private final Runnable action;

    CardButton(String id, Icon icon, String title, String about, Runnable action) {
        super(16);
        this.action = action;
        setId(id);
        var name = new Label(title);
        name.getStyleClass().add("strong");
        var line = new Label(about);
        line.getStyleClass().add("text-2");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(2, name, line);
        setHgrow(words, Priority.ALWAYS);
        var sign = new IconView(icon);
        sign.getStyleClass().add("large");
        getChildren().addAll(sign, words);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "interactive", "welcome-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(title + ". " + about);
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
