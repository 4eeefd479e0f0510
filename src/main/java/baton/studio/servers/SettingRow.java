package baton.studio.servers;

import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// One row of what a server is told beside its command or address. A secret is never shown again once it is
/// kept.
final class SettingRow extends HBox {

    private static final Messages TEXT = Messages.of("servers");
    private static final double NAME_WIDTH = 190;

    private final boolean kept;
    private final TextField name = Parts.field("", TEXT.text("setting.name"));
    private final TextField value = Parts.field("", TEXT.text("setting.value"));
    private final PasswordField hidden = new PasswordField();
    private final CheckBox secret = new CheckBox(TEXT.text("setting.secret"));

    /// @param number of the row, from 1 on
    SettingRow(int number, Setting setting, Consumer<SettingRow> removed) {
        super(8);
        kept = setting.kept();
        setAlignment(Pos.CENTER_LEFT);
        name.setId("server-setting-name-" + number);
        name.setAccessibleText(TEXT.text("setting.name"));
        name.setText(setting.name());
        name.setPrefWidth(NAME_WIDTH);
        name.setDisable(kept);
        value.setId("server-setting-value-" + number);
        value.setAccessibleText(TEXT.text("setting.value"));
        hidden.setId("server-setting-secret-" + number);
        hidden.setPromptText(kept ? TEXT.text("setting.kept") : TEXT.text("setting.value"));
        hidden.setAccessibleText(TEXT.text("setting.secretValue"));
        // The same text in both, so that nothing typed is lost when the box is ticked late.
        hidden.textProperty().bindBidirectional(value.textProperty());
        value.setText(setting.value());
        secret.setId("server-setting-keep-" + number);
        secret.setMinWidth(USE_PREF_SIZE);
        secret.selectedProperty().subscribe(this::hide);
        secret.setSelected(setting.secret());
        secret.setDisable(kept);
        var remove = Buttons.icon(Icon.CLOSE, TEXT.text("setting.remove"));
        remove.setOnAction(_ -> removed.accept(this));
        var values = new StackPane(value, hidden);
        HBox.setHgrow(values, Priority.ALWAYS);
        getChildren().addAll(name, values, secret, remove);
    }

    private void hide(boolean hush) {
        Parts.show(hidden, hush);
        Parts.show(value, !hush);
    }

    Setting setting() {
        return new Setting(name.getText(), value.getText(), secret.isSelected(), kept);
    }

    void focus() {
        if (name.isDisabled()) {
            hidden.requestFocus();
        } else {
            name.requestFocus();
        }
    }

    /// Puts the caret where a value is missing, or else into the name.
    void focusWrong() {
        if (secret.isSelected()
                && value.getText().isBlank()
                && !kept
                && !name.getText().isBlank()) {
            hidden.requestFocus();
        } else {
            focus();
        }
    }
}
