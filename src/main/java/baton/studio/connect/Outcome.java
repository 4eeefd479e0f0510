package baton.studio.connect;

import baton.studio.look.Icon;
import baton.studio.look.IconView;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a test found or what is wrong, in a line above the buttons.
final class Outcome {

    private final Label words = Parts.wrapped("", "strong");
    private final HBox row = new HBox(8);

    Outcome(ConnectModel model) {
        words.setId("connect-outcome");
        HBox.setHgrow(words, Priority.ALWAYS);
        model.saidProperty().subscribe(this::show);
    }

    Region root() {
        return row;
    }

    private void show(ConnectModel.Said said) {
        words.setText(said.words());
        var icon = new IconView(said.good() ? Icon.CHECK : Icon.WARNING);
        row.getStyleClass().setAll("banner", "connect-outcome", said.good() ? "banner-done" : "banner-needs-you");
        row.getChildren().setAll(icon, words);
        Parts.show(row, !said.words().isEmpty());
    }
}
