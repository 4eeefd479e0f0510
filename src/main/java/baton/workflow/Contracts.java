package baton.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is asked of whom: the contracts of a workflow, put together.
public final class Contracts {

    private Contracts() {}

    /// What the agent `node` is asked for: all that the hand-offs that leave it must give, and one free
    /// `message` where one of them (or nothing at all) says nothing. A hand-off for failures asks for nothing.
    public static Contract askedOf(Workflow workflow, NodeId node) {
        return askedOf(workflow.from(node));
    }

    /// As [#askedOf(Workflow, NodeId)], from the hand-offs that leave a node.
    public static Contract askedOf(List<Handoff> leaving) {
        var asked = new LinkedHashMap<String, Field>();
        leaving.stream()
                .filter(handoff -> !(handoff.when() instanceof Route.Failed))
                .flatMap(handoff -> agreed(handoff).fields().stream())
                .forEach(field -> asked.merge(field.name(), field, Contracts::stricter));
        return asked.isEmpty() ? Contract.of(Contract.MESSAGE) : new Contract(new ArrayList<>(asked.values()));
    }

    private static Field stricter(Field first, Field second) {
        return first.required() || !second.required() ? first : first.mustHave();
    }

    private static Contract agreed(Handoff handoff) {
        return handoff.gives().isEmpty() ? Contract.of(Contract.MESSAGE) : handoff.gives();
    }

    /// The part of what its source gave that `handoff` passes on: what was agreed, or everything.
    public static Fields passedOn(Handoff handoff, Fields given) {
        if (handoff.gives().isEmpty()) {
            return given;
        }
        var names = Set.copyOf(handoff.gives().names());
        return given.only(names::contains);
    }

    /// The names of all fields that `node` gives to those after it, as far as the drawing tells.
    public static Set<String> givenBy(Workflow workflow, NodeId node) {
        return givenBy(workflow, node, new LinkedHashSet<>());
    }

    private static Set<String> givenBy(Workflow workflow, NodeId id, Set<NodeId> seen) {
        var names = new LinkedHashSet<String>();
        if (!seen.add(id)) {
            return names;
        }
        workflow.node(id).ifPresent(node -> {
            switch (node.type()) {
                case NodeType.Start(var asks) -> asks.forEach(field -> names.add(field.name()));
                case NodeType.Agent _ -> names.addAll(askedOf(workflow, id).names());
                case NodeType.Review _, NodeType.Decision _, NodeType.Result _, NodeType.Other _ ->
                    names.addAll(receivedBy(workflow, id, seen));
            }
        });
        return names;
    }

    /// The names of all fields that are handed to `node`, as far as the drawing tells.
    public static Set<String> receivedBy(Workflow workflow, NodeId node) {
        return receivedBy(workflow, node, new LinkedHashSet<>());
    }

    private static Set<String> receivedBy(Workflow workflow, NodeId node, Set<NodeId> seen) {
        var names = new LinkedHashSet<String>();
        for (var handoff : workflow.to(node)) {
            if (handoff.goesBack()) {
                continue;
            }
            var given = givenBy(workflow, handoff.from(), new LinkedHashSet<>(seen));
            names.addAll(handoff.gives().isEmpty() ? given : handoff.gives().names());
        }
        return names;
    }
}
