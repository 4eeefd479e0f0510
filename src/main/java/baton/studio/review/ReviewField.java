package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.form.FieldForm;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One field of a review: its control, and what the person changed in it, or what changed since the round
/// before.
final class ReviewField {

    private final ReviewModel model;
    private final Field field;
    private final FieldForm form;
    private final Label chip = new Label(text("review.edited-by-you"), new IconView(Icon.PEN));
    private final Changes sinceRound = new Changes(text("review.since-round"));
    private final Changes yours = new Changes(text("review.yours"));
    private final Optional<Attachments> files;
    private final Label size = DialogFrame.hint("");
    private final VBox root;

    /// @param attachments makes what shows the files of a field
    ReviewField(ReviewModel model, Field field, Supplier<Attachments> attachments) {
        this.model = model;
        this.field = field;
        form = new FieldForm(List.of(named(field)), model.values());
        chip.getStyleClass().addAll("chip", "edited-chip");
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        chip.setMouseTransparent(true);
        StackPane.setAlignment(chip, Pos.TOP_RIGHT);
        files = Attachments.are(field.type()) ? Optional.of(attachments.get()) : Optional.empty();
        root = new VBox(6, new StackPane(form.root(), chip));
        files.ifPresent(root.getChildren()::add);
        root.getChildren().addAll(size, sinceRound, edits());
        size.managedProperty().bind(size.visibleProperty());
        size.visibleProperty().bind(size.textProperty().isNotEmpty());
        root.setId("review-" + field.name());
        form.onChange(this::changed);
        model.editsProperty().subscribe(_ -> mark());
        model.changesShownProperty().subscribe(_ -> mark());
    }

    /// Field names are written small; above a box they begin a line.
    private static Field named(Field field) {
        var name = field.shownAs();
        return field.withLabel(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private HBox edits() {
        var undo = Buttons.ghost(text("review.undo"));
        undo.getStyleClass().add("small");
        undo.setId("review-undo-" + field.name());
        undo.visibleProperty().bind(chip.visibleProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(_ -> undo());
        HBox.setHgrow(yours, Priority.ALWAYS);
        var box = new HBox(8, yours, undo);
        box.getStyleClass().add("review-changes");
        box.visibleProperty().bind(chip.visibleProperty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void changed() {
        var value = form.values().get(field.name()).orElse(Value.Nothing.NOTHING);
        model.edit(field.name(), value, !form.problems().isEmpty());
    }

    private void undo() {
        model.edit(field.name(), model.received(field.name()), false);
        form.show(model.values());
        form.focusFirst();
    }

    /// What changed since the round before is what the agent did; what the person changed stands apart from it.
    private void mark() {
        var received = model.received(field.name());
        var before = model.inRoundBefore(field.name());
        var isEdited = model.isEdited(field.name());
        var now = model.values().get(field.name()).orElse(Value.Nothing.NOTHING);
        files.ifPresent(shown -> shown.show(now));
        size.setText(rows(now));
        chip.setVisible(isEdited);
        sinceRound.hide();
        yours.hide();
        if (model.changesShownProperty().get()) {
            before.ifPresent(value -> sinceRound.show(value, received, true));
            yours.show(received, now, before.isPresent());
        }
    }

    /// “12 rows: name, seats”, of a table.
    private String rows(Value value) {
        return field.type() instanceof FieldType.Table
                        && value instanceof Value.Items(var rows)
                        && !rows.isEmpty()
                        && rows.getFirst() instanceof Value.Group(var columns)
                ? text("table.size", rows.size(), String.join(", ", columns.names()))
                : "";
    }

    Region root() {
        return root;
    }

    void focus() {
        form.focusFirst();
    }
}
