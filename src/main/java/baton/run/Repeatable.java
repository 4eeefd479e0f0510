package baton.run;

import baton.workflow.Node;
import baton.workflow.NodeType;

/// Whether a step that nobody knows the end of may simply be done again.
final class Repeatable {

    private Repeatable() {}

    /// It may, where the node can touch nothing outside the run: an agent without tools only asks its model.
    static boolean isSafe(Node node) {
        return switch (node.type()) {
            case NodeType.Agent agent -> agent.tools().isEmpty();
            case NodeType.Start _, NodeType.Review _, NodeType.Decision _, NodeType.Result _ -> true;
            case NodeType.Other _ -> false;
        };
    }
}
