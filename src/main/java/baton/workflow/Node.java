package baton.workflow;

/// One box of the workflow: what every kind of node has, and its type with what only that kind has.
///
/// @param name   what people call it
/// @param extras keys that this version does not know
public record Node(NodeId id, String name, NodeType type, WaitsFor waitsFor, Fields extras) {

    public static Node of(NodeId id, String name, NodeType type) {
        return new Node(id, name, type, WaitsFor.ALL, Fields.NONE);
    }

    public Node withId(NodeId changed) {
        return new Node(changed, name, type, waitsFor, extras);
    }

    public Node withName(String changed) {
        return new Node(id, changed, type, waitsFor, extras);
    }

    public Node withType(NodeType changed) {
        return new Node(id, name, changed, waitsFor, extras);
    }

    public Node withWaitsFor(WaitsFor changed) {
        return new Node(id, name, type, changed, extras);
    }

    public Node withExtras(Fields changed) {
        return new Node(id, name, type, waitsFor, changed);
    }
}
