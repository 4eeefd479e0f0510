package baton.studio.shell;

import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.Keys;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One command on the page of keys: its keys are pressed to change them, and then the new ones.
final class KeyRow extends HBox {

    /// Told what the person wants.
    interface Asked {
        void choose(Command command, Keys keys);

        void clear(Command command);

        void reset(Command command);
    }

    private static final Messages TEXT = Messages.of("shell");

    private final Command command;
    private final Asked asked;
    private final String told;
    private final Button keys = Buttons.ghost("");
    private boolean waiting;

    KeyRow(Command command, KeyChoice choice, Asked asked) {
        super(8);
        this.command = command;
        this.asked = asked;
        var chosen = choice.now().keys(command);
        told = chosen.isEmpty() ? TEXT.text("keys.nothing") : Commands.told(chosen);
        setAlignment(Pos.CENTER_LEFT);
        var what = new Label(command.words());
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren().addAll(what, keys());
        if (choice.now().isChanged(command)) {
            getChildren().add(1, reset());
        }
    }

    private Button keys() {
        keys.setId("key-" + command.id());
        keys.getStyleClass().add("key-button");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.setText(told);
        keys.setAccessibleText(TEXT.text("keys.of", command.words(), told));
        keys.setTooltip(new Tooltip(TEXT.text("keys.change")));
        keys.setOnAction(_ -> ask());
        keys.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        keys.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                cancel();
            }
        });
        return keys;
    }

    private Button reset() {
        var reset = Buttons.icon(Icon.UNDO, TEXT.text("keys.reset"));
        reset.setId("key-reset-" + command.id());
        reset.setOnAction(_ -> asked.reset(command));
        return reset;
    }

    private void ask() {
        waiting = true;
        keys.setText(TEXT.text("keys.press"));
        keys.setAccessibleText(TEXT.text("keys.press"));
    }

    /// Leaves the keys as they are; whether new ones were waited for.
    boolean cancel() {
        boolean was = waiting;
        waiting = false;
        keys.setText(told);
        keys.setAccessibleText(TEXT.text("keys.of", command.words(), told));
        return was;
    }

    private void pressed(KeyEvent key) {
        if (!waiting) {
            return;
        }
        key.consume();
        Keys.of(key).ifPresent(pressed -> {
            cancel();
            if (pressed.code() == KeyCode.BACK_SPACE && !pressed.mod() && !pressed.alt()) {
                asked.clear(command);
            } else {
                asked.choose(command, pressed);
            }
        });
    }
}
