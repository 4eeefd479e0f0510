package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Handoff;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// How often an agent is asked to mend a reply in which something is missing.
final class RepairSection implements Section {

    private static final List<Integer> OFFERED = List.of(0, 1, 2, 3, 4, 5);

    private final HandoffHandle handle;
    private final Choice<Integer> times;
    private final Region box;

    RepairSection(HandoffHandle handle) {
        this.handle = handle;
        times = new Choice<>("inspector-repair", text("repair"), OFFERED, count -> text("repair.times", count));
        times.onChoose(chosen ->
                handle.change(handoff -> handoff.withRepair(chosen == Handoff.USUAL_REPAIRS ? null : chosen)));
        box = Parts.labelled(text("repair"), times.root());
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        draft.workflow().handoff(handle.id()).ifPresent(handoff -> {
            Parts.present(box, isFromAgent(draft.workflow(), handoff));
            var offered = new ArrayList<>(OFFERED);
            if (!offered.contains(handoff.repairs())) {
                offered.add(handoff.repairs());
            }
            times.show(offered, handoff.repairs());
        });
    }

    private static boolean isFromAgent(Workflow workflow, Handoff handoff) {
        return workflow.node(handoff.from())
                .filter(node -> node.type() instanceof NodeType.Agent)
                .isPresent();
    }
}
