package baton.studio.connect;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.studio.fx.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Any address, and how the server there speaks.
final class AddressPane {

    private static final Messages TEXT = Messages.of("connect");

    private final ComboBox<Kind> kind = new ComboBox<>();
    private final TextField address = Parts.field("connect-address", TEXT.text("address.prompt"));
    private final KeyBox keys;
    private final ModelChoice choice;
    private final VBox root;

    AddressPane(ConnectModel model, Runnable chosen, Runnable test) {
        keys = new KeyBox(model);
        kind.setId("connect-kind");
        kind.getItems().setAll(Kind.OPENAI, Kind.OLLAMA, Kind.ANTHROPIC, Kind.GEMINI);
        kind.setConverter(new Spoken());
        kind.setValue(Kind.OPENAI);
        kind.setMaxWidth(Double.MAX_VALUE);
        choice = new ModelChoice("connect-address-model", model, chosen, test);
        root = new VBox(
                12,
                Parts.wrapped(TEXT.text("address.about"), "text-2"),
                Parts.labelled(TEXT.text("address"), address),
                Parts.labelled(TEXT.text("address.kind"), kind),
                keys.root(),
                choice.root());
    }

    /// How a kind is called here.
    private static final class Spoken extends StringConverter<Kind> {

        @Override
        public String toString(Kind kind) {
            return switch (kind) {
                case OPENAI -> TEXT.text("kind.openai");
                case OLLAMA -> TEXT.text("kind.ollama");
                case ANTHROPIC -> TEXT.text("kind.anthropic");
                case GEMINI -> TEXT.text("kind.gemini");
            };
        }

        @Override
        public Kind fromString(String words) {
            throw new UnsupportedOperationException("kinds are not typed");
        }
    }

    Region root() {
        return root;
    }

    void fill(Connection connection) {
        kind.setValue(connection.kind());
        address.setText(connection.address());
        choice.take(connection.model());
        keys.isKept();
    }

    ObservableValue<Kind> kinds() {
        return kind.valueProperty();
    }

    Kind kind() {
        return kind.getValue();
    }

    String address() {
        return address.getText();
    }

    String key() {
        return keys.key().getText();
    }

    String taken() {
        return choice.taken();
    }
}
