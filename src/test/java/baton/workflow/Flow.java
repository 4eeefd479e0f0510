package baton.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Draws workflows for tests in a few words. Nodes are called by their ids; hand-offs `a>b` by both ends.
public final class Flow {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Handoff> handoffs = new ArrayList<>();
    private RunLimits limits = RunLimits.USUAL;

    private Flow() {}

    /// A workflow whose start, `start`, asks for one text, `message`.
    public static Flow withStart() {
        return new Flow().node("start", new NodeType.Start(List.of(Field.of("message", Field.TEXT))));
    }

    public Flow node(String id, NodeType type) {
        nodes.add(Node.of(new NodeId(id), id, type));
        return this;
    }

    public Flow agent(String id) {
        return node(id, agentType());
    }

    public Flow agent(String id, UnaryOperator<NodeType.Agent> change) {
        return node(id, change.apply(agentType()));
    }

    private static NodeType.Agent agentType() {
        return NodeType.Agent.BLANK.withInstructions("Do your job.");
    }

    public Flow agents(String... ids) {
        List.of(ids).forEach(this::agent);
        return this;
    }

    public Flow review(String id) {
        return node(id, new NodeType.Review("Is this good?", List.of()));
    }

    public Flow decision(String id) {
        return node(id, new NodeType.Decision(NodeType.Decider.RULES, ""));
    }

    public Flow result(String id) {
        return node(id, new NodeType.Result(List.of(), null));
    }

    /// Changes the node that was added last.
    public Flow but(UnaryOperator<Node> change) {
        nodes.add(change.apply(nodes.removeLast()));
        return this;
    }

    /// A plain hand-off from each to the next.
    public Flow chain(String... ids) {
        for (int place = 1; place < ids.length; place++) {
            handoff(ids[place - 1], ids[place], handoff -> handoff);
        }
        return this;
    }

    public Flow handoff(String from, String to, UnaryOperator<Handoff> change) {
        var id = new HandoffId(from + ">" + to);
        handoffs.add(change.apply(Handoff.of(id, new NodeId(from), new NodeId(to))));
        return this;
    }

    public Flow when(String from, String to, Route route) {
        return handoff(from, to, handoff -> handoff.withWhen(route));
    }

    public Flow rule(String from, String to, String field, Operator is, Value value) {
        return when(from, to, new Route.When(new Rule.Compare(field, is, value)));
    }

    public Flow gives(String from, String to, Field... fields) {
        return handoff(from, to, handoff -> handoff.withGives(Contract.of(fields)));
    }

    public Flow again(String from, String to, Route route, int rounds) {
        return handoff(from, to, handoff -> handoff.withWhen(route).withAgain(new Again(rounds)));
    }

    /// Takes back the hand-off that was drawn last.
    public Flow withoutLast() {
        handoffs.removeLast();
        return this;
    }

    public Flow limits(RunLimits changed) {
        limits = changed;
        return this;
    }

    public Workflow drawn() {
        return Workflow.EMPTY.withName("Test").withGraph(nodes, handoffs).withLimits(limits);
    }
}
