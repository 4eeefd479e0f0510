package baton.run;

import baton.workflow.Contracts;
import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of a workflow by itself, to be tried: one agent, or a step and all that comes after it. It is given what
/// others
/// would hand to it, and must give what it must give in the workflow. Its steps keep their ids.
///
/// @param workflow the part, with a start that asks for what others would give
/// @param sources  who would give what, by the names that the start asks for
public record Alone(Workflow workflow, Map<String, Source> sources) {

    /// What things are called.
    ///
    /// @param start  what hands over what the person says, where the workflow has no start of its own
    /// @param result what shows what the agent gave
    public record Names(String workflow, String start, String result) {}

    /// A step outside the part, and what it calls what it gives.
    public record Source(NodeId from, String name) {}

    public Alone {
        sources = Map.copyOf(sources);
    }

    /// The workflow in which only `agent` works; nothing if that is no agent.
    public static Optional<Alone> of(Workflow workflow, NodeId agent, Names names) {
        return workflow.node(agent)
                .filter(node -> node.type() instanceof NodeType.Agent)
                .map(node -> agent(workflow, node, names));
    }

    private static Alone agent(Workflow workflow, Node agent, Names names) {
        var part = part(workflow, agent, Set.of(agent.id()), names);
        var result = Node.of(beside(agent, "-result"), names.result(), new NodeType.Result(List.of(), null));
        var out = Handoff.of(new HandoffId("from-" + agent.id()), agent.id(), result.id())
                .withGives(Contracts.askedOf(workflow, agent.id()));
        var nodes = new ArrayList<>(part.workflow().nodes());
        nodes.add(result);
        var handoffs = new ArrayList<>(part.workflow().handoffs());
        handoffs.add(out);
        return new Alone(part.workflow().withGraph(nodes, handoffs), part.sources());
    }

    /// The workflow from `step` on: it and all that can come after it. Nothing for a start and a result, where that
    /// says
    /// nothing new.
    public static Optional<Alone> from(Workflow workflow, NodeId step, Names names) {
        return workflow.node(step)
                .filter(node -> switch (node.type()) {
                    case NodeType.Agent _, NodeType.Review _, NodeType.Decision _ -> true;
                    case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> false;
                })
                .map(node -> part(workflow, node, Graphs.after(workflow, step), names));
    }

    private static Alone part(Workflow workflow, Node first, Set<NodeId> inside, Names names) {
        var inflow = Inflow.into(workflow, inside);
        var start = Node.of(
                workflow.start().map(Node::id).orElseGet(() -> beside(first, "-start")),
                workflow.start().map(Node::name).orElse(names.start()),
                new NodeType.Start(inflow.asks()));
        var nodes = new ArrayList<Node>(List.of(start));
        var handoffs = new ArrayList<Handoff>();
        workflow.nodes().stream().filter(node -> inside.contains(node.id())).forEach(node -> {
            nodes.add(node.withType(byItself(node.type(), inflow, start.id())));
            var given = inflow.handedTo(node.id());
            if (node.equals(first) || !given.isEmpty()) {
                handoffs.add(Handoff.of(new HandoffId("into-" + node.id()), start.id(), node.id())
                        .withGives(given));
            }
        });
        handoffs.addAll(inflow.within());
        var part = Workflow.EMPTY
                .withName(names.workflow())
                .withGraph(nodes, handoffs)
                .withLimits(workflow.limits())
                .withLayout(workflow.layout());
        return new Alone(part, inflow.sources());
    }

    private static NodeId beside(Node node, String ending) {
        return new NodeId(node.id().value() + ending);
    }

    /// Where nobody else is, it speaks of what it was given itself.
    private static NodeType byItself(NodeType type, Inflow inflow, NodeId start) {
        return switch (type) {
            case NodeType.Agent agent ->
                agent.withGoal(inflow.told(agent.goal(), start))
                        .withInstructions(inflow.told(agent.instructions(), start));
            case NodeType.Review(var ask, var shows, var limit) ->
                new NodeType.Review(inflow.told(ask, start), shows, limit);
            case NodeType.Decision(var decides, var instructions) ->
                new NodeType.Decision(decides, inflow.told(instructions, start));
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> type;
        };
    }
}
