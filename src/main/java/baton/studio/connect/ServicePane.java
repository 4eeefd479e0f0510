package baton.studio.connect;

import baton.engine.ModelBook.Kind;
import baton.studio.fx.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An online service: its key, and whose key that is.
final class ServicePane {

    private static final Messages TEXT = Messages.of("connect");

    private final ComboBox<Provider> provider = new ComboBox<>();
    private final KeyBox keys;
    private final ModelChoice choice;
    private final VBox root;

    ServicePane(ConnectModel model, Runnable chosen, Runnable test) {
        keys = new KeyBox(model);
        provider.setId("connect-provider");
        provider.getItems().setAll(Provider.values());
        provider.setValue(Provider.OPENAI);
        provider.setMaxWidth(Double.MAX_VALUE);
        provider.valueProperty().subscribe(_ -> model.forget());
        keys.key().textProperty().subscribe(typed -> Provider.ofKey(typed).ifPresent(provider::setValue));
        choice = new ModelChoice("connect-service-model", model, chosen, test);
        root = new VBox(
                12,
                Parts.wrapped(TEXT.text("service.about"), "text-2"),
                keys.root(),
                Parts.labelled(TEXT.text("service.provider"), provider),
                choice.root());
    }

    Region root() {
        return root;
    }

    void fill(Provider known, String model) {
        provider.setValue(known);
        choice.take(model);
        keys.isKept();
    }

    ObservableValue<Kind> kinds() {
        return provider.valueProperty().map(Provider::kind);
    }

    Provider provider() {
        return provider.getValue();
    }

    String key() {
        return keys.key().getText();
    }

    String taken() {
        return choice.taken();
    }
}
