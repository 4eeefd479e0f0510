package baton.run;

import baton.workflow.NodeId;

/// One turn of one node: `visit` is 1 the first time and one more for each round that led through the node
/// again.
public record StepKey(NodeId node, int visit) {
    public StepKey {
        if (visit < 1) {
            throw new IllegalArgumentException("visit " + visit);
        }
    }

    @Override
    public String toString() {
        return node + "#" + visit;
    }
}
