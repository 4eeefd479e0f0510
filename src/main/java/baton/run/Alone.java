package baton.run;

import baton.workflow.Contract;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Template;
import baton.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One agent of a workflow by itself, to be tried: it is given what others would hand to it, and must give what it
/// must give in the workflow.
public final class Alone {

    /// What things are called.
    ///
    /// @param start  what hands over what the person says, where the workflow has no start of its own
    /// @param result what shows what the agent gave
    public record Names(String workflow, String start, String result) {}

    private Alone() {}

    /// The workflow in which only `agent` works; nothing if that is no agent. The agent keeps its id.
    public static Optional<Workflow> of(Workflow workflow, NodeId agent, Names names) {
        return workflow.node(agent)
                .filter(node -> node.type() instanceof NodeType.Agent)
                .map(node -> of(workflow, node, names));
    }

    private static Workflow of(Workflow workflow, Node agent, Names names) {
        var start = Node.of(
                workflow.start().map(Node::id).orElseGet(() -> beside(agent, "-start")),
                workflow.start().map(Node::name).orElse(names.start()),
                new NodeType.Start(asked(workflow, agent)));
        var result = Node.of(beside(agent, "-result"), names.result(), new NodeType.Result(List.of(), null));
        var alone = agent.withType(byItself((NodeType.Agent) agent.type()));
        var into = Handoff.of(new HandoffId("into-" + agent.id()), start.id(), agent.id());
        var out = Handoff.of(new HandoffId("from-" + agent.id()), agent.id(), result.id())
                .withGives(Contracts.askedOf(workflow, agent.id()));
        return Workflow.EMPTY
                .withName(names.workflow())
                .withGraph(List.of(start, alone, result), List.of(into, out))
                .withLimits(workflow.limits());
    }

    private static NodeId beside(Node agent, String ending) {
        return new NodeId(agent.id().value() + ending);
    }

    /// A person who tries may leave out what others would have had to give.
    private static List<Field> asked(Workflow workflow, Node agent) {
        var fields = new LinkedHashMap<String, Field>();
        Handed.fieldsFor(workflow, agent.id()).forEach(field -> fields.put(field.name(), field.optional()));
        for (var other : mentioned((NodeType.Agent) agent.type())) {
            var field = other.node().flatMap(node -> given(workflow, node, other.field()));
            fields.putIfAbsent(
                    other.field(),
                    field.orElseGet(() -> Field.of(other.field(), Field.LONG_TEXT))
                            .optional());
        }
        return List.copyOf(fields.values());
    }

    private static Optional<Field> given(Workflow workflow, NodeId node, String name) {
        return workflow.node(node)
                .flatMap(drawn -> (drawn.type() instanceof NodeType.Start(var asks)
                                ? new Contract(asks)
                                : Contracts.askedOf(workflow, node))
                        .field(name));
    }

    /// The fields of other steps that it speaks of, though they are not handed to it.
    private static List<Template.Placeholder> mentioned(NodeType.Agent agent) {
        return Template.parse(agent.goal() + "\n" + agent.instructions()).placeholders().stream()
                .filter(one -> one.node().isPresent())
                .toList();
    }

    /// Where nobody else is, it speaks of what it was given itself.
    private static NodeType.Agent byItself(NodeType.Agent agent) {
        return agent.withGoal(own(agent.goal())).withInstructions(own(agent.instructions()));
    }

    private static String own(String text) {
        return Template.parse(text).parts().stream()
                .map(part -> switch (part) {
                    case Template.Words(var words) -> words;
                    case Template.Placeholder(var written, var node, var field) ->
                        node.isPresent() ? "{{" + field + "}}" : written;
                })
                .collect(Collectors.joining());
    }
}
