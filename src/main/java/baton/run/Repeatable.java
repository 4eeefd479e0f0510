package baton.run;

import baton.workflow.Node;
import baton.workflow.NodeType;

/// Whether a step that nobody knows the end of may simply be done again.
final class Repeatable {

    private Repeatable() {}

    /// It may, where the node can touch nothing outside the run: an agent only asks its model, for the tools
    /// that it uses have facts of their own.
    static boolean isSafe(Node node) {
        return switch (node.type()) {
            case NodeType.Agent _, NodeType.Start _, NodeType.Review _, NodeType.Decision _, NodeType.Result _ -> true;
            case NodeType.Other _ -> false;
        };
    }
}
