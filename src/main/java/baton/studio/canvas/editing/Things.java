package baton.studio.canvas.editing;

import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.List;

/// What several things are called together, as exactly as they are alike: a name, "3 agents", "2 notes", "4 things".
public final class Things {

    private static final Messages MESSAGES = Messages.of("canvas");

    private Things() {}

    public static String words(Workflow workflow, Selection selection) {
        var nodes = selection.nodes().stream()
                .flatMap(id -> workflow.node(id).stream())
                .toList();
        return words(nodes, selection.notes().size(), selection.handoffs().size());
    }

    static String words(List<Node> nodes, int notes, int handoffs) {
        int all = nodes.size() + notes + handoffs;
        if (nodes.size() == all) {
            return steps(nodes);
        }
        if (notes == all) {
            return MESSAGES.text("things.notes", all);
        }
        return MESSAGES.text(handoffs == all ? "things.handoffs" : "things.mixed", all);
    }

    private static String steps(List<Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.getFirst().name();
        }
        boolean agents = nodes.stream().allMatch(node -> node.type() instanceof NodeType.Agent);
        return MESSAGES.text(agents ? "things.agents" : "things.steps", nodes.size());
    }
}
