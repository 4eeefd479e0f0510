package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.NodeType;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// The job of an agent in one line.
final class JobSection implements Section {

    private final TextField job = new TextField();
    private final Region box;
    private final TextBinding binding;

    JobSection(NodeHandle node) {
        job.setId("inspector-job");
        job.setPromptText(text("job.prompt"));
        box = Parts.labelled(text("job"), job);
        binding = new TextBinding(
                job,
                node.document(),
                workflow -> node.agent(workflow).map(NodeType.Agent::role).orElse(""),
                typed -> node.typeAgent("role", agent -> agent.withRole(typed)));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        binding.show(draft.workflow());
    }
}
