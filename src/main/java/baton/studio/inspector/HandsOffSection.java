package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Handoff;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The hand-offs that leave a step, a row for each, and a menu for one more: the way to wire without dragging.
final class HandsOffSection implements Section {

    private final NodeHandle node;
    private final Consumer<Selection> go;
    private final Kind kind;
    private final VBox rows = new Column(6);
    private final HandOffMenu add;
    private final VBox box;
    private List<Row> shown = List.of();

    /// Which of the hand-offs that leave a step are meant.
    ///
    /// @param key     ends the ids of the controls
    /// @param title   what stands above
    /// @param nothing what is said where there is none
    /// @param route   when a new one is taken
    record Kind(String key, String title, String nothing, Predicate<Handoff> which, Route route) {

        static Kind all() {
            return new Kind("", text("hands-off"), text("hands-off.nothing"), _ -> true, new Route.Always());
        }
    }

    private record Row(Handoff handoff, String to, String what) {}

    HandsOffSection(NodeHandle node, Kind kind, Consumer<Selection> go) {
        this.node = node;
        this.kind = kind;
        this.go = go;
        add = new HandOffMenu(node, kind, go);
        rows.setId("inspector-hands-off" + kind.key());
        box = Parts.titled(kind.title(), rows, add.root());
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var workflow = draft.workflow();
        var wanted = workflow.from(node.id()).stream()
                .filter(kind.which())
                .map(handoff -> new Row(handoff, workflow.nameOf(handoff.to()), what(workflow, handoff)))
                .toList();
        if (!wanted.equals(shown) || rows.getChildren().isEmpty()) {
            shown = wanted;
            rows.getChildren()
                    .setAll(
                            wanted.isEmpty()
                                    ? List.of(Parts.wrapped(kind.nothing(), "hint"))
                                    : wanted.stream().map(this::row).toList());
        }
    }

    private static String what(Workflow workflow, Handoff handoff) {
        var fields = fields(workflow, handoff);
        return switch (handoff.when()) {
            case Route.When(var rule) ->
                text("what.when", fields, HandoffSentence.words(rule, GivenFields.givenBy(workflow, handoff.from())));
            case Route.Failed _ -> text("what.failed");
            case Route.Always _, Route.Approved _, Route.SentBack _, Route.Rejected _ ->
                handoff.goesBack() ? text("what.back", handoff.rounds()) : fields;
        };
    }

    private static String fields(Workflow workflow, Handoff handoff) {
        if (!handoff.gives().isEmpty()) {
            return text("what.fields", handoff.gives().fields().size());
        }
        var passesOn = workflow.node(handoff.from())
                .filter(from -> HandoffPanels.passesOn(from.type()))
                .isPresent();
        return text(passesOn ? "what.everything" : "what.message");
    }

    private Node row(Row row) {
        var to = Parts.wrapped(row.to(), "strong");
        var what = Parts.wrapped(row.what(), "text-3");
        var words = new Column(1, to, what);
        Parts.grow(words);
        var edit = new Hyperlink(text("edit"));
        edit.getStyleClass().add("link");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setAccessibleText(text("hands-off.edit", row.to()));
        edit.setId(Parts.id("inspector-edit-", row.handoff().id().value()));
        edit.setOnAction(_ -> go.accept(Selection.of(row.handoff().id())));
        var card = new HBox(words, edit);
        if (row.handoff().goesBack()) {
            card.getChildren().addFirst(new IconView(Icon.SEND_BACK));
        }
        card.getStyleClass().add("field-card");
        return card;
    }
}
