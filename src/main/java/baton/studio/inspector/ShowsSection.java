package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.Field;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Which of the fields that are handed to a review or a result are shown: all, unless some are taken out.
final class ShowsSection implements Section {

    private final NodeHandle node;
    private final VBox boxes = new Column(8);
    private final Region root;
    private List<Row> shown = List.of();

    private record Row(String name, String words) {}

    ShowsSection(NodeHandle node, String title) {
        this.node = node;
        boxes.setId("inspector-shows");
        boxes.getStyleClass().add("check-list");
        root = Parts.titled(title, boxes);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Draft draft) {
        draft.workflow().node(node.id()).ifPresent(step -> show(rows(draft.workflow(), step), shows(step)));
    }

    private List<Row> rows(Workflow workflow, Node step) {
        var names = new LinkedHashSet<Row>();
        GivenFields.receivedBy(workflow, node.id()).forEach(field -> names.add(new Row(field.name(), words(field))));
        shows(step).stream()
                .filter(name -> names.stream().noneMatch(row -> row.name().equals(name)))
                .forEach(name -> names.add(new Row(name, text("shows.gone", name))));
        return List.copyOf(names);
    }

    private static String words(Field field) {
        return field.name();
    }

    private void show(List<Row> rows, List<String> shows) {
        if (!rows.equals(shown) || boxes.getChildren().isEmpty()) {
            shown = rows;
            boxes.getChildren()
                    .setAll(
                            rows.isEmpty()
                                    ? List.of(Parts.wrapped(text("shows.nothing"), "hint"))
                                    : rows.stream().map(this::box).toList());
        }
        var checked = rows.stream()
                .filter(row -> shows.isEmpty() || shows.contains(row.name()))
                .toList();
        boxes.getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .forEach(box -> {
                    var on = checked.contains(box.getUserData());
                    box.setSelected(on);
                    box.setDisable(on && checked.size() == 1);
                });
    }

    private CheckBox box(Row row) {
        var box = new CheckBox(row.words());
        box.setMnemonicParsing(false);
        box.setUserData(row);
        box.setId(Parts.id("inspector-shows-", row.name()));
        box.setWrapText(true);
        box.setOnAction(_ -> write());
        return box;
    }

    private void write() {
        var checked = new ArrayList<String>();
        boxes.getChildren().forEach(child -> {
            if (child instanceof CheckBox box
                    && box.isSelected()
                    && box.getUserData() instanceof Row(var name, var _)) {
                checked.add(name);
            }
        });
        var shows = checked.size() == shown.size() ? List.<String>of() : checked;
        node.change(step -> step.withType(showing(step.type(), shows)));
    }

    private static List<String> shows(Node step) {
        return switch (step.type()) {
            case NodeType.Review(var _, var shows, var _) -> shows;
            case NodeType.Result(var shows, var _) -> shows;
            case NodeType.Start _, NodeType.Agent _, NodeType.Decision _, NodeType.Other _ -> List.of();
        };
    }

    private static NodeType showing(NodeType type, List<String> shows) {
        return switch (type) {
            case NodeType.Review review -> review.withShows(shows);
            case NodeType.Result(var _, var saveAs) -> new NodeType.Result(shows, saveAs);
            case NodeType.Start _, NodeType.Agent _, NodeType.Decision _, NodeType.Other _ -> type;
        };
    }
}
