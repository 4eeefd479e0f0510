package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.files.WorkflowJson;
import baton.studio.form.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Values to be read, in one of three ways: by field, as text, or as they are sent.
final class ValuesPane {

    private enum Way {
        FIELDS,
        TEXT,
        RAW
    }

    private final Pick<Way> ways;
    private final Label from = Parts.wrapped("", "hint");
    private final VBox values = new Column(10);
    private final VBox root;
    private Way way = Way.FIELDS;
    private SeenValues shown = new SeenValues(List.of(), false);
    private final String nothing;

    /// @param id      begins the ids of its controls
    /// @param nothing what is said where there are none
    /// @param foot    what stands below them
    ValuesPane(String id, String title, String nothing, Node... foot) {
        this.nothing = nothing;
        ways = new Pick<>(id + "-way", List.of(Way.values()), ValuesPane::words);
        ways.onChoose(this::turnTo);
        values.setId(id + "-values");
        var scroll = new ScrollPane(values);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(title);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new Column(10, Parts.label(title, "title-section"), ways.root(), from, scroll);
        root.getChildren().addAll(foot);
        root.setId(id);
        root.getStyleClass().add("focus-pane");
        draw();
    }

    private static String words(Way way) {
        return switch (way) {
            case FIELDS -> text("focus.fields");
            case TEXT -> text("focus.text");
            case RAW -> text("focus.raw");
        };
    }

    private void turnTo(Way wanted) {
        way = wanted;
        draw();
    }

    Region root() {
        return root;
    }

    void show(SeenValues seen) {
        if (!seen.equals(shown)) {
            shown = seen;
            draw();
        }
    }

    private void draw() {
        Parts.present(from, !shown.isEmpty());
        from.setText(text(shown.fromRun() ? "focus.from-run" : "focus.from-sample"));
        var parts = new ArrayList<Node>();
        for (var part : shown.parts()) {
            if (shown.parts().size() > 1) {
                parts.add(Parts.wrapped(text("from", part.from()), "field-label"));
            }
            parts.add(card(part));
        }
        values.getChildren().setAll(parts.isEmpty() ? List.of(Parts.wrapped(nothing, "hint")) : parts);
    }

    private Node card(SeenValues.Part part) {
        var card = new Column(
                switch (way) {
                    case FIELDS -> ValueRows.of(part.values());
                    case TEXT -> Parts.wrapped(part.values().asText());
                    case RAW -> Parts.wrapped(WorkflowJson.line(part.values()), "mono");
                });
        card.getStyleClass().addAll("card", "flat");
        return card;
    }
}
