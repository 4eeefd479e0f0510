package baton.studio.inspector;

import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// Where the field of one name comes from, as seen from any step of a workflow.
final class FieldOrigins {

    private final Workflow workflow;
    private final String name;

    FieldOrigins(Workflow workflow, String name) {
        this.workflow = workflow;
        this.name = name;
    }

    /// The steps that brought it into the world, if `node` has it to give.
    Set<NodeId> given(NodeId node) {
        return given(node, new HashSet<>());
    }

    private Set<NodeId> given(NodeId id, Set<NodeId> seen) {
        if (!seen.add(id)) {
            return Set.of();
        }
        return workflow.node(id).map(node -> given(node, seen)).orElse(Set.of());
    }

    private Set<NodeId> given(Node node, Set<NodeId> seen) {
        return switch (node.type()) {
            case NodeType.Start _, NodeType.Agent _ ->
                GivenFields.bornAt(workflow, node.id()).stream()
                                .anyMatch(field -> field.name().equals(name))
                        ? Set.of(node.id())
                        : Set.of();
            case NodeType.Review _, NodeType.Decision _, NodeType.Result _, NodeType.Other _ ->
                received(node.id(), seen);
        };
    }

    /// The steps that brought it into the world, if it is handed to `node`.
    Set<NodeId> received(NodeId node) {
        return received(node, new HashSet<>());
    }

    private Set<NodeId> received(NodeId node, Set<NodeId> seen) {
        var origins = new LinkedHashSet<NodeId>();
        for (var handoff : workflow.to(node)) {
            if (!handoff.goesBack() && passes(handoff)) {
                origins.addAll(given(handoff.from(), new HashSet<>(seen)));
            }
        }
        return origins;
    }

    private boolean passes(Handoff handoff) {
        return handoff.gives().isEmpty() || handoff.gives().field(name).isPresent();
    }

    /// The steps before `node` that brought one of that name into the world.
    Set<NodeId> before(NodeId node) {
        var origins = new LinkedHashSet<NodeId>();
        GivenFields.before(workflow, node).stream()
                .filter(origin -> origin.field().name().equals(name))
                .forEach(origin -> origins.add(origin.node()));
        return origins;
    }
}
