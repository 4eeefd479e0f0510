package baton.workflow;

/// The name of a hand-off within one workflow, as written in the file. Never shown to people.
public record HandoffId(String value) implements Comparable<HandoffId> {
    public HandoffId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a hand-off id must not be blank");
        }
    }

    @Override
    public int compareTo(HandoffId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
