package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.WaitsFor;
import javafx.scene.layout.Region;

/// Which of several hand-offs a step waits for; only there where there are several.
final class WaitsSection implements Section {

    private final NodeHandle node;
    private final Pick<WaitsFor> choice;
    private final Region box;

    WaitsSection(NodeHandle node) {
        this.node = node;
        choice = new Pick<>("inspector-waits", java.util.List.of(WaitsFor.values()), WaitsSection::words);
        choice.onChoose(waits -> node.change(step -> step.withWaitsFor(waits)));
        box = Parts.titled(text("waits"), choice.root());
    }

    private static String words(WaitsFor waits) {
        return switch (waits) {
            case ALL -> text("waits.all");
            case ANY -> text("waits.any");
        };
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var forward = draft.workflow().to(node.id()).stream()
                .filter(handoff -> !handoff.goesBack())
                .map(Handoff::from)
                .count();
        var waits = draft.workflow().node(node.id()).map(Node::waitsFor).orElse(WaitsFor.ALL);
        Parts.present(box, forward > 1 || waits == WaitsFor.ANY);
        choice.show(waits);
    }
}
