package baton.studio.connect;

import baton.engine.ModelBook.Offer;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A box for the name of a model, which offers what a test found, and the button that tests.
final class ModelChoice {

    private static final Messages TEXT = Messages.of("connect");

    private final ComboBox<String> box = new ComboBox<>();
    private final VBox root;

    /// @param chosen told when another name is in the box
    ModelChoice(String id, ConnectModel model, Runnable chosen, Runnable test) {
        box.setId(id);
        box.setAccessibleText(TEXT.text("model"));
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(TEXT.text("model.prompt"));
        HBox.setHgrow(box, Priority.ALWAYS);
        var button = Buttons.secondary(TEXT.text("test"));
        button.setId(id + "-test");
        button.setOnAction(_ -> test.run());
        button.disableProperty().bind(model.busyProperty());
        root = Parts.labelled(TEXT.text("model"), new HBox(8, box, button));
        box.getEditor().textProperty().addListener(_ -> chosen.run());
        model.offersProperty().subscribe(this::offer);
    }

    Region root() {
        return root;
    }

    String taken() {
        return box.getEditor().getText().strip();
    }

    void take(String name) {
        box.getEditor().setText(name);
    }

    private void offer(List<Offer> offers) {
        var typed = taken();
        box.getItems().setAll(offers.stream().map(Offer::name).sorted().toList());
        box.getEditor()
                .setText(
                        typed.isEmpty() && offers.size() == 1
                                ? offers.getFirst().name()
                                : typed);
        if (typed.isEmpty() && offers.size() > 1 && box.getScene() != null) {
            box.requestFocus();
            box.show();
        }
    }
}
