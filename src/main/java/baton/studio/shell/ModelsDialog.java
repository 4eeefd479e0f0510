package baton.studio.shell;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Connects a model: one on this computer, or any service that speaks as OpenAI does.
final class ModelsDialog {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 560;
    private static final String OLLAMA = "http://127.0.0.1:11434";

    private final Overlay overlay;
    private final ModelBook models;
    private final Background background;
    private final Consumer<String> connected;
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final ComboBox<String> model = new ComboBox<>();
    private final PasswordField key = new PasswordField();
    private final Label outcome = new Label();
    private final VBox keyPart = new VBox(4);
    private final Button test = Buttons.secondary(TEXT.text("models.test"));
    private final Button save = Buttons.primary(TEXT.text("models.save"));
    private Kind kind = Kind.OLLAMA;

    /// @param connected gets the name of a connection once it is kept
    ModelsDialog(Overlay overlay, ModelBook models, Background background, Consumer<String> connected) {
        this.overlay = overlay;
        this.models = models;
        this.background = background;
        this.connected = connected;
    }

    void show() {
        name.setId("models-name");
        address.setId("models-address");
        model.setId("models-model");
        key.setId("models-key");
        outcome.setId("models-outcome");
        test.setId("models-test");
        save.setId("models-save");
        model.setEditable(true);
        model.setMaxWidth(Double.MAX_VALUE);
        outcome.setWrapText(true);
        var keyHint = new Label(TEXT.text("models.keyHint"));
        keyHint.getStyleClass().add("hint");
        keyHint.setWrapText(true);
        keyPart.getChildren().setAll(labelled("models.key", key), keyHint);
        test.setOnAction(_ -> test());
        save.setOnAction(_ -> save());
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        cancel.setOnAction(_ -> overlay.close());
        overlay.show(
                new Dialog("models-dialog", TEXT.text("models.title"), TEXT.text("models.about"), WIDTH)
                        .with(
                                kinds(),
                                labelled("models.address", address),
                                keyPart,
                                labelled("models.model", model),
                                labelled("models.name", name),
                                outcome)
                        .buttons(List.of(test), List.of(cancel, save)),
                overlay::close);
        choose(Kind.OLLAMA);
        address.requestFocus();
    }

    private HBox kinds() {
        var group = new ToggleGroup();
        var here = toggle("models-ollama", "models.ollama", Kind.OLLAMA, group);
        var service = toggle("models-openai", "models.openai", Kind.OPENAI, group);
        here.setSelected(true);
        var row = new HBox(here, service);
        row.getStyleClass().add("segmented");
        return row;
    }

    private ToggleButton toggle(String id, String words, Kind chosen, ToggleGroup group) {
        var toggle = new ToggleButton(TEXT.text(words));
        toggle.setId(id);
        toggle.setToggleGroup(group);
        toggle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(toggle, Priority.ALWAYS);
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            choose(chosen);
        });
        return toggle;
    }

    private void choose(Kind chosen) {
        kind = chosen;
        boolean asksForKey = chosen == Kind.OPENAI;
        keyPart.setVisible(asksForKey);
        keyPart.setManaged(asksForKey);
        address.setText(asksForKey ? "https://" : OLLAMA);
        model.getItems().clear();
        say("");
        if (!asksForKey) {
            test();
        }
    }

    private static VBox labelled(String words, Node field) {
        var label = new Label(TEXT.text(words));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private void test() {
        var connection = connection();
        say(TEXT.text("models.testing"));
        test.setDisable(true);
        background.run(
                () -> models.test(connection, typedKey()),
                check -> {
                    test.setDisable(false);
                    say(check.words());
                    offer(check.models());
                },
                failure -> {
                    test.setDisable(false);
                    say(String.valueOf(failure.getMessage()));
                });
    }

    private void offer(List<String> found) {
        var chosen = model.getEditor().getText();
        model.getItems().setAll(found);
        if (chosen.isBlank() && !found.isEmpty()) {
            model.getEditor().setText(found.getFirst());
        } else {
            model.getEditor().setText(chosen);
        }
    }

    private Connection connection() {
        var chosen = model.getEditor().getText().strip();
        var called = name.getText().isBlank() ? chosen : name.getText().strip();
        return new Connection(called, kind, address.getText().strip(), chosen);
    }

    private @Nullable String typedKey() {
        return key.getText().isBlank() ? null : key.getText().strip();
    }

    private void save() {
        var connection = connection();
        if (connection.model().isEmpty()) {
            say(TEXT.text("models.noModel"));
            model.requestFocus();
            return;
        }
        if (connection.name().equals(ModelBook.PRACTICE)) {
            say(TEXT.text("models.practiceName"));
            name.requestFocus();
            return;
        }
        background.run(
                () -> models.save(connection, typedKey()),
                where -> {
                    overlay.close();
                    connected.accept(connection.name());
                },
                failure -> say(String.valueOf(failure.getMessage())));
    }

    private void say(String words) {
        outcome.setText(words);
        outcome.setVisible(!words.isEmpty());
        outcome.setManaged(!words.isEmpty());
    }
}
