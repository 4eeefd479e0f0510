package baton.studio.connect;

import baton.engine.KeyPlace;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The box for the key, and words on where the key goes; where there is no password store, the choice between
/// keeping it until Baton quits and a file that a passphrase locks.
final class KeyBox {

    private static final Messages TEXT = Messages.of("connect");

    private final ConnectModel model;
    private final PasswordField key = new PasswordField();
    private final PasswordField passphrase = new PasswordField();
    private final Label where = Parts.wrapped("", "hint");
    private final Label warning = Parts.wrapped("", "text-2");
    private final Button lock = Buttons.secondary("");
    private final VBox noStore;
    private final VBox root;

    KeyBox(ConnectModel model) {
        this.model = model;
        key.setId("connect-key");
        key.setPromptText(TEXT.text("key.prompt"));
        passphrase.setId("connect-passphrase");
        passphrase.setPromptText(TEXT.text("key.passphrase"));
        passphrase.setAccessibleText(TEXT.text("key.passphrase"));
        lock.setId("connect-lock");
        lock.setOnAction(_ -> open());
        var row = new HBox(8, passphrase, lock);
        HBox.setHgrow(passphrase, Priority.ALWAYS);
        var icon = new IconView(Icon.WARNING);
        var words = new VBox(8, warning, row);
        HBox.setHgrow(words, Priority.ALWAYS);
        var banner = new HBox(icon, words);
        banner.getStyleClass().addAll("banner", "banner-needs-you", "connect-no-store");
        noStore = new VBox(banner);
        noStore.setId("connect-no-store");
        root = new VBox(6, Parts.labelled(TEXT.text("key"), key), where, noStore);
        model.placeProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    /// There may be a key already, which stays unless another is typed.
    void isKept() {
        key.setPromptText(TEXT.text("key.kept"));
    }

    PasswordField key() {
        return key;
    }

    private void show(KeyPlace.State state) {
        boolean asks = state == KeyPlace.State.UNTIL_QUIT || state == KeyPlace.State.LOCKED_FILE;
        Parts.show(noStore, asks);
        Parts.show(where, !asks);
        switch (state) {
            case KEYCHAIN -> where.setText(TEXT.text("key.keychain"));
            case OPEN_FILE -> where.setText(TEXT.text("key.openFile"));
            case UNTIL_QUIT -> {
                warning.setText(TEXT.text("key.untilQuit"));
                lock.setText(TEXT.text("key.lock"));
            }
            case LOCKED_FILE -> {
                warning.setText(TEXT.text("key.locked"));
                lock.setText(TEXT.text("key.unlock"));
            }
        }
    }

    private void open() {
        if (passphrase.getText().isEmpty()) {
            passphrase.requestFocus();
            return;
        }
        var typed = passphrase.getText().toCharArray();
        passphrase.clear();
        model.open(typed, open -> {
            if (!open) {
                model.say(TEXT.text("key.wrong"));
                passphrase.requestFocus();
            }
        });
    }
}
