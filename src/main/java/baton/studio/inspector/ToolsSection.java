package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Wrap;
import baton.workflow.NodeType;
import java.util.List;
import javafx.scene.layout.Region;

/// The tools that a file gives to an agent: shown, and kept as they are.
final class ToolsSection implements Section {

    private final NodeHandle node;
    private final Wrap chips = new Wrap(6, 6);
    private final Region box = Parts.titled(text("tools"), chips);

    ToolsSection(NodeHandle node) {
        this.node = node;
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var tools = node.agent(draft.workflow()).map(NodeType.Agent::tools).orElse(List.of());
        Parts.present(box, !tools.isEmpty());
        if (chips.getChildren().size() != tools.size()) {
            chips.getChildren()
                    .setAll(tools.stream()
                            .map(tool -> Parts.label(tool.name(), "chip"))
                            .toList());
        }
    }
}
