package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// The agents that are selected, to be read and changed together; each change of all is one step of undo.
record SharedAgents(Document document) {

    private List<Node> nodes(Workflow workflow) {
        return workflow.nodes().stream()
                .filter(node -> document.selection().nodes().contains(node.id()))
                .filter(node -> node.type() instanceof NodeType.Agent)
                .toList();
    }

    List<NodeId> ids(Workflow workflow) {
        return nodes(workflow).stream().map(Node::id).toList();
    }

    List<NodeType.Agent> of(Workflow workflow) {
        return nodes(workflow).stream()
                .map(Node::type)
                .map(NodeType.Agent.class::cast)
                .toList();
    }

    /// Changes all of them in one way.
    void change(String setting, UnaryOperator<NodeType.Agent> change) {
        changeEach(
                setting,
                (workflow, id) -> workflow.node(id)
                        .filter(node -> node.type() instanceof NodeType.Agent)
                        .map(node -> new Edit.ChangeNode(node.withType(change.apply((NodeType.Agent) node.type())))));
    }

    /// Changes one after the other, each in the workflow as those before have left it.
    ///
    /// @param setting what is changed, for the name of the step of undo
    void changeEach(String setting, BiFunction<Workflow, NodeId, Optional<? extends Edit>> change) {
        var edits = new ArrayList<Edit>();
        var workflow = document.present();
        for (var id : ids(workflow)) {
            var edit = change.apply(workflow, id);
            if (edit.isPresent()) {
                edits.add(edit.get());
                workflow = Edits.apply(workflow, edit.get());
            }
        }
        if (!edits.isEmpty()) {
            document.edit(new Edit.Together(text("several.change", setting), edits));
        }
    }
}
