package baton.workflow;

import java.util.List;

/// The nodes of a workflow.
final class Nodes extends Named<NodeId, Node> {

    private Nodes(List<Node> all) {
        super(all, Node::id, "nodes");
    }

    static Nodes of(List<Node> all) {
        return all instanceof Nodes nodes ? nodes : new Nodes(all);
    }
}
