package baton.workflow;

/// The name of a node within one workflow, as written in the file. Never shown to people.
public record NodeId(String value) implements Comparable<NodeId> {
    public NodeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a node id must not be blank");
        }
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
