package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.look.Buttons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How much changed since the round before and by the person, and whether that is shown. Only there where
/// something changed.
final class ChangesToggle extends HBox {

    ChangesToggle(ReviewModel model) {
        super(8);
        setId("review-changes");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("changes-toggle");
        var since = model.changedSinceRound();
        var words = new Label();
        words.getStyleClass().add("text-2");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = Buttons.ghost("");
        button.setId("review-changes-toggle");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty()
                .bind(model.changesShownProperty()
                        .map(shown -> text(shown ? "changes.hide" : "changes.show", Shortcuts.CHANGES_WORDS)));
        button.setOnAction(_ -> model.toggleChanges());
        getChildren().addAll(words, button);
        managedProperty().bind(visibleProperty());
        model.editsProperty().subscribe(edits -> {
            int mine = edits.names().size();
            button.setVisible(mine > 0 || since.orElse(0) > 0);
            setVisible(mine > 0 || since.isPresent());
            words.setText(
                    since.isPresent() ? text("changes.since", since.getAsLong(), mine) : text("changes.yours", mine));
        });
    }
}
