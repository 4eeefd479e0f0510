package baton.run;

import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A workflow made ready to be run: its nodes and hand-offs by number, with what comes in and goes out of each.
/// Follows from the workflow alone.
final class Plan {

    private final Workflow workflow;
    private final List<Node> nodes;
    private final List<Handoff> handoffs;
    private final Map<NodeId, Integer> nodeNumbers = new HashMap<>();
    private final Map<HandoffId, Integer> handoffNumbers = new HashMap<>();
    private final List<List<Integer>> in = new ArrayList<>();
    private final List<List<Integer>> out = new ArrayList<>();
    private final List<List<Integer>> back = new ArrayList<>();

    Plan(Workflow workflow) {
        this.workflow = workflow;
        this.nodes = workflow.nodes();
        this.handoffs = workflow.handoffs();
        nodes.forEach(node -> {
            nodeNumbers.put(node.id(), nodeNumbers.size());
            in.add(new ArrayList<>());
            out.add(new ArrayList<>());
            back.add(new ArrayList<>());
        });
        handoffs.forEach(handoff -> handoffNumbers.put(handoff.id(), handoffNumbers.size()));
        handoffs.forEach(this::connect);
    }

    private void connect(Handoff handoff) {
        var from = nodeNumbers.get(handoff.from());
        var to = nodeNumbers.get(handoff.to());
        if (from == null || to == null) {
            return;
        }
        int number = number(handoff.id());
        if (handoff.goesBack()) {
            back.get(from).add(number);
        } else {
            out.get(from).add(number);
            in.get(to).add(number);
        }
    }

    Workflow workflow() {
        return workflow;
    }

    int nodeCount() {
        return nodes.size();
    }

    int handoffCount() {
        return handoffs.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    Handoff handoff(int number) {
        return handoffs.get(number);
    }

    boolean has(NodeId node) {
        return nodeNumbers.containsKey(node);
    }

    /// @throws IllegalArgumentException if the workflow has no such node
    int number(NodeId node) {
        return known(nodeNumbers.get(node), node);
    }

    /// @throws IllegalArgumentException if the workflow has no such hand-off
    int number(HandoffId handoff) {
        return known(handoffNumbers.get(handoff), handoff);
    }

    private static int known(@org.jspecify.annotations.Nullable Integer number, Object id) {
        if (number == null) {
            throw new IllegalArgumentException("not in this workflow: " + id);
        }
        return number;
    }

    /// The forward hand-offs that come to a node.
    List<Integer> in(int node) {
        return in.get(node);
    }

    /// The forward hand-offs that leave a node.
    List<Integer> out(int node) {
        return out.get(node);
    }

    /// The hand-offs that go back from a node.
    List<Integer> back(int node) {
        return back.get(node);
    }

    /// The nodes that go back to waiting when `again` is taken.
    List<Integer> resetBy(Handoff again) {
        return Graphs.after(workflow, again.to()).stream().map(this::number).toList();
    }

    /// The ways back inside the loop of `again`, which count from nothing when that loop goes round. A way back
    /// with the very same loop is not inside it: the two would give each other new rounds for ever.
    List<Handoff> inside(Handoff again) {
        var body = Graphs.loopBody(workflow, again);
        return handoffs.stream()
                .filter(other -> other.goesBack() && !other.id().equals(again.id()))
                .filter(other -> body.contains(other.from()) && body.contains(other.to()))
                .filter(other -> !Graphs.loopBody(workflow, other).equals(body))
                .toList();
    }
}
