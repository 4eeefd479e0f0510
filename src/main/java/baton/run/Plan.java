package baton.run;

import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Template;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
    private final List<List<Handoff>> leaving = new ArrayList<>();
    private final Map<Integer, List<Template.Placeholder>> placeholders = new ConcurrentHashMap<>();
    // Made when first asked for: most runs never ask.
    private volatile int @Nullable [] ranks;
    private volatile @Nullable Circles circles;
    private final Map<HandoffId, Round> rounds = new ConcurrentHashMap<>();

    /// What a new round of one way back begins anew.
    ///
    /// @param reset the nodes that go back to waiting
    /// @param anew  the ways back whose loops are entered anew by it, and count from nothing
    record Round(List<Integer> reset, List<Handoff> anew) {}

    Plan(Workflow workflow) {
        this.workflow = workflow;
        this.nodes = workflow.nodes();
        this.handoffs = workflow.handoffs();
        nodes.forEach(node -> {
            nodeNumbers.put(node.id(), nodeNumbers.size());
            in.add(new ArrayList<>());
            out.add(new ArrayList<>());
            back.add(new ArrayList<>());
            leaving.add(workflow.from(node.id()));
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

    private static int known(@Nullable Integer number, Object id) {
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

    /// The nodes from which a hand-off goes back to a node.
    List<Integer> leadingBackTo(int node) {
        return handoffs.stream()
                .filter(way -> way.goesBack() && way.to().equals(nodes.get(node).id()))
                .map(way -> number(way.from()))
                .toList();
    }

    /// The nodes that hand off to a node, going forward.
    List<Integer> sources(int node) {
        return in.get(node).stream()
                .map(handoff -> number(handoffs.get(handoff).from()))
                .toList();
    }

    /// What the texts of a node name.
    List<Template.Placeholder> placeholders(int node) {
        return placeholders.computeIfAbsent(
                node,
                _ -> Texts.of(nodes.get(node).type()).stream()
                        .flatMap(text -> Template.parse(text).placeholders().stream())
                        .distinct()
                        .toList());
    }

    /// A number that is larger than that of any node before it.
    int rank(int node) {
        var known = ranks;
        if (known == null) {
            known = ranked();
            ranks = known;
        }
        return known[node];
    }

    private int[] ranked() {
        var ranked = new int[nodes.size()];
        int rank = 0;
        for (var id : Graphs.inOrder(workflow)) {
            ranked[number(id)] = rank++;
        }
        return ranked;
    }

    /// The loops that ways back close.
    Circles circles() {
        var known = circles;
        if (known == null) {
            known = Circles.of(this);
            circles = known;
        }
        return known;
    }

    /// All hand-offs that leave a node, in the order of the file.
    List<Handoff> leaving(int node) {
        return leaving.get(node);
    }

    /// What is begun anew when `again` is taken.
    Round round(Handoff again) {
        return rounds.computeIfAbsent(again.id(), _ -> roundOf(again));
    }

    /// All loops that begin in what is done again are entered anew: those inside and those behind. A loop
    /// around this one, or with the very same nodes, is still going on; the two would give each other new
    /// rounds for ever.
    private Round roundOf(Handoff again) {
        var reset = Graphs.after(workflow, again.to());
        var body = Graphs.loopBody(workflow, again);
        var anew = handoffs.stream()
                .filter(other -> other.goesBack() && reset.contains(other.to()))
                .filter(other -> !Graphs.loopBody(workflow, other).containsAll(body))
                .toList();
        return new Round(reset.stream().map(this::number).toList(), anew);
    }
}
