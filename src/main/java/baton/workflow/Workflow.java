package baton.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A workflow as a person draws it: nodes, the hand-offs between them, limits, and how it is laid out.
///
/// It may be unfinished or wrong in any way that [Validator] can put into words; only ids are unique from the
/// start. Finding a node or hand-off by its id, and those at a node, takes the same time in a large workflow as
/// in a small one.
///
/// @param about  what it is for, in a sentence or two
/// @param extras keys that this version does not know
public record Workflow(
        String name,
        String about,
        List<Node> nodes,
        List<Handoff> handoffs,
        RunLimits limits,
        Layout layout,
        List<Note> notes,
        Fields extras) {

    public static final Workflow EMPTY =
            new Workflow("Untitled", "", List.of(), List.of(), RunLimits.USUAL, Layout.NONE, List.of(), Fields.NONE);

    /// @throws IllegalArgumentException if two nodes or two hand-offs have one id
    public Workflow {
        nodes = Nodes.of(nodes);
        handoffs = Handoffs.of(handoffs);
        notes = List.copyOf(notes);
    }

    public Optional<Node> node(NodeId id) {
        return ((Nodes) nodes).find(id);
    }

    public Optional<Handoff> handoff(HandoffId id) {
        return ((Handoffs) handoffs).find(id);
    }

    /// The name of the node `id`, or the id where there is no such node.
    public String nameOf(NodeId id) {
        return node(id).map(Node::name).orElse(id.value());
    }

    /// The node that a run begins with: the first `start`.
    public Optional<Node> start() {
        return nodes.stream()
                .filter(node -> node.type() instanceof NodeType.Start)
                .findFirst();
    }

    /// What a run asks for before it begins.
    public List<Field> asks() {
        return start().map(node -> node.type() instanceof NodeType.Start(var asks) ? asks : List.<Field>of())
                .orElse(List.of());
    }

    /// The hand-offs that leave `node`, in the order of the file.
    public List<Handoff> from(NodeId node) {
        return ((Handoffs) handoffs).from(node);
    }

    /// The hand-offs that come to `node`, in the order of the file.
    public List<Handoff> to(NodeId node) {
        return ((Handoffs) handoffs).to(node);
    }

    /// An id like `agent` or `agent-2` that no node has yet.
    public NodeId freshNodeId(String base) {
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> new NodeId(count == 1 ? base : base + "-" + count))
                .filter(id -> node(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// An id like `h1` that no hand-off has yet.
    public HandoffId freshHandoffId() {
        return IntStream.iterate(handoffs.size() + 1, count -> count + 1)
                .mapToObj(count -> new HandoffId("h" + count))
                .filter(id -> handoff(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// A name like `Writer` or `Writer 2` that no node has yet.
    public String freshName(String base) {
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> count == 1 ? base : base + " " + count)
                .filter(name -> nodes.stream().noneMatch(node -> node.name().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    public Workflow withName(String changed) {
        return new Workflow(changed, about, nodes, handoffs, limits, layout, notes, extras);
    }

    public Workflow withAbout(String changed) {
        return new Workflow(name, changed, nodes, handoffs, limits, layout, notes, extras);
    }

    public Workflow withGraph(List<Node> changedNodes, List<Handoff> changedHandoffs) {
        return new Workflow(name, about, changedNodes, changedHandoffs, limits, layout, notes, extras);
    }

    public Workflow withLimits(RunLimits changed) {
        return new Workflow(name, about, nodes, handoffs, changed, layout, notes, extras);
    }

    public Workflow withLayout(Layout changed) {
        return new Workflow(name, about, nodes, handoffs, limits, changed, notes, extras);
    }

    public Workflow withNotes(List<Note> changed) {
        return new Workflow(name, about, nodes, handoffs, limits, layout, changed, extras);
    }
}
