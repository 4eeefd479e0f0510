package baton.workflow;

/// Where in a workflow a [Problem] is.
public sealed interface Place {

    record Whole() implements Place {}

    record AtNode(NodeId node) implements Place {}

    record AtHandoff(HandoffId handoff) implements Place {}
}
