package baton.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
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
        return workflow.node(node)
                .map(drawn -> passesOn(drawn) ? receivedBy(workflow, node) : ownNames(workflow, drawn))
                .orElse(Set.of());
    }

    /// The names of all fields that are handed to `node`, as far as the drawing tells.
    public static Set<String> receivedBy(Workflow workflow, NodeId node) {
        var names = new LinkedHashSet<String>();
        var seen = new HashSet<NodeId>(Set.of(node));
        var open = new ArrayDeque<NodeId>(seen);
        while (!open.isEmpty()) {
            for (var handoff : workflow.to(open.poll())) {
                var from = handoff.goesBack()
                        ? null
                        : workflow.node(handoff.from()).orElse(null);
                if (from == null) {
                    continue;
                }
                names.addAll(handoff.gives().names());
                if (handoff.gives().isEmpty()) {
                    names.addAll(added(handoff.when()));
                    if (!passesOn(from) && !(handoff.when() instanceof Route.Failed)) {
                        names.addAll(ownNames(workflow, from));
                    } else if (seen.add(from.id())) {
                        open.add(from.id());
                    }
                }
            }
        }
        return names;
    }

    /// Whether a node gives what it was given; an agent that failed does, too.
    private static boolean passesOn(Node node) {
        return switch (node.type()) {
            case NodeType.Start _, NodeType.Agent _ -> false;
            case NodeType.Review _, NodeType.Decision _, NodeType.Result _, NodeType.Other _ -> true;
        };
    }

    private static Set<String> ownNames(Workflow workflow, Node node) {
        var own = node.type() instanceof NodeType.Start(var asks) ? new Contract(asks) : askedOf(workflow, node.id());
        return new LinkedHashSet<>(own.names());
    }

    /// What a way adds to what is handed over, when it is taken.
    private static Set<String> added(Route when) {
        return switch (when) {
            case Route.Failed _ -> Set.of("problem");
            case Route.SentBack _ -> Set.of("feedback");
            case Route.Rejected _ -> Set.of("reason");
            case Route.Always _, Route.Approved _, Route.When _ -> Set.of();
        };
    }
}
