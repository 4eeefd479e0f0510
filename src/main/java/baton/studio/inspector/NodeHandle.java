package baton.studio.inspector;

import baton.studio.document.Document;
import baton.workflow.Edit;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One step of the open document, as the fields of its panel read and change it. Changes to a step that is gone
/// do nothing.
record NodeHandle(Document document, NodeId id) {

    Optional<Node> node() {
        return document.present().node(id);
    }

    /// What `read` finds in the step of `workflow`, or nothing to read where it is gone.
    String read(Workflow workflow, Function<Node, String> read) {
        return workflow.node(id).map(read).orElse("");
    }

    /// The step as an agent, if it is there and is one.
    Optional<NodeType.Agent> agent(Workflow workflow) {
        return workflow.node(id)
                .map(Node::type)
                .filter(NodeType.Agent.class::isInstance)
                .map(NodeType.Agent.class::cast);
    }

    /// Changes the step as one step of undo.
    void change(UnaryOperator<Node> change) {
        node().ifPresent(node -> document.edit(new Edit.ChangeNode(change.apply(node))));
    }

    void changeAgent(UnaryOperator<NodeType.Agent> change) {
        change(node -> node.type() instanceof NodeType.Agent agent ? node.withType(change.apply(agent)) : node);
    }

    /// Changes the step by typing into `place`.
    void type(String place, UnaryOperator<Node> change) {
        node().ifPresent(node -> document.type(id.value() + "." + place, new Edit.ChangeNode(change.apply(node))));
    }

    void typeAgent(String place, UnaryOperator<NodeType.Agent> change) {
        type(place, node -> node.type() instanceof NodeType.Agent agent ? node.withType(change.apply(agent)) : node);
    }
}
