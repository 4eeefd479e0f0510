package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.NodeType;
import baton.workflow.Workflow;
import javafx.scene.layout.Region;

/// The question that a review asks.
final class QuestionSection implements Section {

    private final NodeHandle node;
    private final ChipField question;
    private final Region box;

    QuestionSection(NodeHandle node) {
        this.node = node;
        question = new ChipField(
                "inspector-question",
                text("question"),
                text("question.prompt"),
                2,
                node.document(),
                node.id(),
                this::read,
                this::write);
        box = Parts.titled(text("question"), question.root());
    }

    private String read(Workflow workflow) {
        return node.read(workflow, step -> step.type() instanceof NodeType.Review(var ask, var _, var _) ? ask : "");
    }

    private void write(String typed) {
        node.type(
                "ask",
                step -> step.type() instanceof NodeType.Review review ? step.withType(review.withAsk(typed)) : step);
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        question.show(draft.workflow());
    }
}
