package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.fx.Reconciler;
import baton.workflow.Edit;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The ways out of a decision, in the order in which they are tried.
final class WaysSection implements Section {

    private final NodeHandle node;
    private final Consumer<Selection> go;
    private final VBox rows = new Column(6);
    private final Reconciler<HandoffId, WayRow.Way, WayRow> shown;
    private final HandOffMenu add;
    private final VBox box;

    WaysSection(NodeHandle node, Consumer<Selection> go) {
        this.node = node;
        this.go = go;
        rows.setId("inspector-ways");
        shown = new Reconciler<>(rows.getChildren(), way -> way.handoff().id(), new Rows());
        add = new HandOffMenu(
                node,
                new HandsOffSection.Kind("", text("ways"), text("ways.nothing"), _ -> true, new Route.Always()),
                go);
        box = Parts.titled(text("ways"), rows, add.root());
    }

    private final class Rows implements Reconciler.Part<WayRow.Way, WayRow> {
        @Override
        public WayRow create(WayRow.Way way) {
            return new WayRow(way.handoff().id(), node.document(), go, WaysSection.this::move);
        }

        @Override
        public void update(WayRow row, WayRow.Way way) {
            row.show(way);
        }
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var workflow = draft.workflow();
        var ways = workflow.from(node.id());
        var fields = GivenFields.givenBy(workflow, node.id());
        var picked = workflow.node(node.id())
                .filter(step -> step.type() instanceof NodeType.Decision(var decides, var _)
                        && decides == NodeType.Decider.MODEL)
                .isPresent();
        var wanted = new ArrayList<WayRow.Way>();
        for (var handoff : ways) {
            wanted.add(new WayRow.Way(
                    handoff,
                    workflow.nameOf(handoff.to()),
                    picked ? "" : words(handoff, fields),
                    picked,
                    handoff.equals(ways.getFirst()),
                    handoff.equals(ways.getLast())));
        }
        shown.reconcile(wanted);
    }

    private static String words(Handoff handoff, List<Field> fields) {
        return switch (handoff.when()) {
            case Route.When(var rule) -> text("ways.when", HandoffSentence.words(rule, fields));
            case Route.Always _ -> text("ways.otherwise");
            case Route.Approved _, Route.SentBack _, Route.Rejected _, Route.Failed _ -> text("ways.never");
        };
    }

    private void move(HandoffId way, int by) {
        var workflow = node.document().present();
        var ways = new ArrayList<>(workflow.from(node.id()));
        var at = ways.stream().map(Handoff::id).toList().indexOf(way);
        if (at >= 0 && at + by >= 0 && at + by < ways.size()) {
            Collections.swap(ways, at, at + by);
            Edit edit = Wiring.reordered(workflow, ways);
            node.document().edit(edit);
        }
    }
}
