package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.ChipArea;
import baton.studio.form.Column;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A text of a step in which fields are chips, with a button that offers them.
final class ChipField {

    private final NodeId node;
    private final Function<Workflow, String> read;
    private final ChipArea area;
    private final Button offer = Buttons.withIcon(Buttons.secondary(text("add-field-chip")), Icon.PLUS);
    private final VBox box = new Column();

    /// @param id what the text has for an id; its button has the same with `-fields`
    ChipField(
            String id,
            String name,
            String prompt,
            int lines,
            Document document,
            NodeId node,
            Function<Workflow, String> read,
            Consumer<String> write) {
        this.node = node;
        this.read = read;
        area = new ChipArea(prompt, lines);
        area.focusTarget().setId(id);
        area.focusTarget().setAccessibleText(name);
        area.onChange(() -> write.accept(area.template()));
        area.onUndo(document::undo, document::redo);
        area.focusTarget().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                document.endTyping();
            }
        });
        offer.setId(id + "-fields");
        offer.getStyleClass().addAll("small", "chip-offer");
        offer.setOnAction(_ -> area.offerFields(offer));
        var foot = Parts.row(offer);
        foot.getStyleClass().add("chip-field-foot");
        area.addBelow(foot);
        box.getChildren().setAll(area.root());
    }

    Region root() {
        return box;
    }

    void show(Workflow workflow) {
        area.use(KnownFields.at(workflow, node));
        area.show(read.apply(workflow));
    }
}
