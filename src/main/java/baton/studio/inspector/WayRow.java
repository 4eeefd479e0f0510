package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One way out of a decision.
final class WayRow extends HBox {

    private final Label to = Parts.wrapped("", "strong");
    private final Label when = Parts.wrapped("", "text-3");
    private final TextField label = new TextField();
    private final TextBinding binding;
    private final Button up = Buttons.icon(Icon.CHEVRON_UP, text("ways.up"));
    private final Button down = Buttons.icon(Icon.CHEVRON_DOWN, text("ways.down"));
    private final Hyperlink edit = new Hyperlink(text("edit"));

    /// @param picked whether an AI picks it by its name
    record Way(Handoff handoff, String to, String when, boolean picked, boolean first, boolean last) {}

    WayRow(HandoffId id, Document document, Consumer<Selection> go, ObjIntConsumer<HandoffId> move) {
        var handle = new HandoffHandle(document, id);
        label.setId(Parts.id("inspector-way-label-", id.value()));
        label.setAccessibleText(text("ways.label"));
        binding = new TextBinding(
                label,
                document,
                workflow -> workflow.handoff(id).map(Handoff::label).orElse(""),
                typed -> handle.type("label", handoff -> handoff.withLabel(typed)));
        edit.getStyleClass().add("link");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setId(Parts.id("inspector-edit-", id.value()));
        edit.setOnAction(_ -> go.accept(Selection.of(id)));
        up.setOnAction(_ -> move.accept(id, -1));
        down.setOnAction(_ -> move.accept(id, 1));
        up.setId(Parts.id("inspector-way-up-", id.value()));
        down.setId(Parts.id("inspector-way-down-", id.value()));
        up.getStyleClass().add("small");
        down.getStyleClass().add("small");
        var words = new Column(3, to, when, label);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("field-card");
        getChildren().addAll(words, up, down, edit);
    }

    void show(Way way) {
        to.setText(way.to());
        when.setText(way.when());
        edit.setAccessibleText(text("hands-off.edit", way.to()));
        label.setPromptText(way.to());
        Parts.present(when, !way.picked());
        Parts.present(label, way.picked());
        binding.show(way.handoff().label());
        up.setDisable(way.first());
        down.setDisable(way.last());
    }
}
