package baton.run;

import baton.workflow.AgentLimits;
import baton.workflow.Contract;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Template;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together what an agent is given for a step.
public final class Tasks {

    /// The field in which a model that decides names its way.
    public static final String WAY = "way";

    /// The field in which it says why.
    public static final String WHY = "why";

    private Tasks() {}

    /// The task for try `attempt` of the current turn of `node`.
    public static AgentTask of(RunState state, NodeId node, int attempt) {
        int number = state.plan().number(node);
        var step = state.step(number);
        var received = Marking.received(state, number);
        int split = received.size() - step.feedback().size();
        var handed = received.subList(0, split);
        var known = new Earlier(state, number).named(handed);
        var drawn = state.node(number);
        var leaving = state.plan().leaving(number);
        return new AgentTask(
                state.run(),
                step.key(),
                attempt,
                drawn,
                model(state, drawn, step),
                names(state, received, known),
                handed,
                received.subList(split, received.size()),
                step.answered(),
                step.earlier(),
                known,
                asked(state, drawn, leaving),
                leaving.stream().mapToInt(Handoff::repairs).max().orElse(Handoff.USUAL_REPAIRS),
                drawn.type() instanceof NodeType.Agent agent ? agent.limits() : AgentLimits.USUAL,
                ToolRepeats.told(step.tools().turns()),
                mayUseTools(drawn, step),
                state.settings().model());
    }

    /// What the review `node` asks, as the person reads it: placeholders replaced by what they stand for, or by
    /// the name of the field where nobody gave it. Empty if it asks nothing, or is no review.
    public static String question(RunState state, NodeId node) {
        var type = state.workflow().node(node).map(Node::type).orElse(null);
        if (!(type instanceof NodeType.Review(var ask, var _, var _))) {
            return "";
        }
        var template = Template.parse(ask.strip());
        if (template.placeholders().isEmpty()) {
            return ask.strip();
        }
        var task = of(state, node, 1);
        return template.fill(
                placeholder -> Optional.of(task.lookUp(placeholder.node().orElse(null), placeholder.field())
                        .map(Value::asText)
                        .orElse(placeholder.field())));
    }

    private static boolean mayUseTools(Node node, StepState step) {
        return node.type() instanceof NodeType.Agent agent
                && agent.hasTools()
                && step.tools().count() < agent.limits().toolCallsOrUsual();
    }

    private static String model(RunState state, Node node, StepState step) {
        var chosen = step.model();
        if (chosen != null) {
            return chosen;
        }
        return node.type() instanceof NodeType.Agent agent
                        && agent.model() != null
                        && !agent.model().equals("default")
                ? agent.model()
                : state.settings().model();
    }

    private static Map<NodeId, String> names(RunState state, List<Delivery> received, List<AgentTask.Known> known) {
        var names = new HashMap<NodeId, String>();
        Stream.concat(received.stream().map(Delivery::from), known.stream().map(AgentTask.Known::node))
                .forEach(node -> names.put(node, state.workflow().nameOf(node)));
        return names;
    }

    private static Contract asked(RunState state, Node node, List<Handoff> leaving) {
        if (!(node.type() instanceof NodeType.Decision)) {
            return Contracts.askedOf(leaving);
        }
        var ways = Ways.offered(state, node.id()).stream()
                .map(way -> label(state.workflow(), way))
                .toList();
        return Contract.of(
                Field.of(WAY, new FieldType.Choice(ways)).withAbout("The way to take"),
                Field.of(WHY, Field.TEXT).withAbout("The reason, in one sentence"));
    }

    /// What a way out of a decision is called: its label, or else the name of the node it leads to.
    public static String label(Workflow workflow, Handoff way) {
        return way.label().isBlank() ? workflow.nameOf(way.to()) : way.label();
    }

    /// The way that a model named, if it was offered that.
    static Optional<Handoff> wayNamed(RunState state, NodeId decision, String named) {
        return Ways.offered(state, decision).stream()
                .filter(way -> label(state.workflow(), way).equals(named))
                .findFirst();
    }
}
