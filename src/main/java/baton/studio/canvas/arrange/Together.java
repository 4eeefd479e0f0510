package baton.studio.canvas.arrange;

import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Cards that hang together by hand-offs, and these.
///
/// @param nodes    in the order of the workflow
/// @param handoffs in the order of the workflow
record Together(List<Node> nodes, List<Handoff> handoffs) {

    /// All of `nodes`, those that hang together in one, in the order of their first.
    static List<Together> of(List<Node> nodes, List<Handoff> handoffs) {
        var groups = new Groups();
        handoffs.forEach(handoff -> groups.join(handoff.from(), handoff.to()));
        var parts = new LinkedHashMap<NodeId, Together>();
        nodes.forEach(node -> part(parts, groups.first(node.id())).nodes().add(node));
        handoffs.forEach(
                handoff -> part(parts, groups.first(handoff.from())).handoffs().add(handoff));
        return List.copyOf(parts.values());
    }

    private static Together part(Map<NodeId, Together> parts, NodeId first) {
        return parts.computeIfAbsent(first, _ -> new Together(new ArrayList<>(), new ArrayList<>()));
    }

    /// Who hangs together with whom, each group known by one of it.
    private static final class Groups {
        private final Map<NodeId, NodeId> leads = new HashMap<>();

        void join(NodeId one, NodeId other) {
            leads.put(first(one), first(other));
        }

        NodeId first(NodeId id) {
            var at = id;
            for (var next = leads.getOrDefault(at, at); !next.equals(at); next = leads.getOrDefault(at, at)) {
                leads.put(at, leads.getOrDefault(next, next));
                at = next;
            }
            return at;
        }
    }
}
