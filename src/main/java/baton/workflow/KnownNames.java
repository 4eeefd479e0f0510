package baton.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What [Contracts] says of who gives and receives what, looked up once for each node of one workflow.
final class KnownNames {

    private final Workflow workflow;
    private final Map<NodeId, Set<String>> given;
    private final Map<NodeId, Set<String>> received = new HashMap<>();

    KnownNames(Workflow workflow) {
        this.workflow = workflow;
        given = HashMap.newHashMap(workflow.nodes().size());
    }

    /// The names of all fields that `node` gives to those after it.
    Set<String> givenBy(NodeId node) {
        return given.computeIfAbsent(node, id -> Contracts.givenBy(workflow, id));
    }

    /// The names of all fields that are handed to `node`.
    Set<String> receivedBy(NodeId node) {
        return received.computeIfAbsent(node, id -> Contracts.receivedBy(workflow, id));
    }
}
