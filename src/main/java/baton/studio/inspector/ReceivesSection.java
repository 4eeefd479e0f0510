package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.form.Wrap;
import baton.workflow.Contract;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.Workflow;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a step gets, as chips, from whom.
final class ReceivesSection implements Section {

    private final NodeHandle node;
    private final Consumer<Selection> go;
    private final VBox rows = new Column(6);
    private final VBox box = Parts.titled(text("receives"), rows);
    private List<Row> shown = List.of();

    private record Row(Handoff handoff, String from, List<String> fields) {}

    ReceivesSection(NodeHandle node, Consumer<Selection> go) {
        this.node = node;
        this.go = go;
        rows.setId("inspector-receives");
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var workflow = draft.workflow();
        var wanted = workflow.to(node.id()).stream()
                .map(handoff -> new Row(handoff, workflow.nameOf(handoff.from()), fields(workflow, handoff)))
                .toList();
        if (!wanted.equals(shown) || rows.getChildren().isEmpty()) {
            shown = wanted;
            rows.getChildren()
                    .setAll(
                            wanted.isEmpty()
                                    ? List.of(nothing())
                                    : wanted.stream().map(this::row).toList());
        }
    }

    private static Node nothing() {
        return Parts.wrapped(text("receives.nothing"), "hint");
    }

    private static List<String> fields(Workflow workflow, Handoff handoff) {
        if (handoff.goesBack()) {
            return List.of(text("feedback"));
        }
        var given = new Contract(GivenFields.givenBy(workflow, handoff.from()));
        var names = handoff.gives().isEmpty()
                ? Contracts.givenBy(workflow, handoff.from())
                : handoff.gives().names();
        return names.stream()
                .map(name -> given.field(name).map(Field::name).orElse(name))
                .toList();
    }

    private Node row(Row row) {
        var flow = new Wrap(6, 6);
        row.fields().forEach(field -> flow.getChildren().add(Parts.label(field, "chip")));
        var from = new Hyperlink(text("from", row.from()));
        from.getStyleClass().add("quiet-link");
        from.setWrapText(true);
        from.setAccessibleText(text("receives.change", row.from()));
        from.setOnAction(_ -> go.accept(Selection.of(row.handoff().id())));
        flow.getChildren().add(from);
        return flow;
    }
}
