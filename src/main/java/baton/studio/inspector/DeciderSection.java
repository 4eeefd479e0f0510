package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.Node;
import baton.workflow.NodeType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/// Who picks the way at a decision: its rules, or an AI that is told what it is about.
final class DeciderSection implements Section {

    private final NodeHandle node;
    private final Pick<NodeType.Decider> decider;
    private final ChipField told;
    private final Region toldBox;
    private final Region box;

    DeciderSection(NodeHandle node) {
        this.node = node;
        decider = new Pick<>("inspector-decider", List.of(NodeType.Decider.values()), DeciderSection::words);
        decider.onChoose(
                chosen -> node.change(changing(decision -> new NodeType.Decision(chosen, decision.instructions()))));
        told = new ChipField(
                "inspector-decider-told",
                text("decider.told"),
                text("decider.told.prompt"),
                6,
                node.document(),
                node.id(),
                workflow -> workflow.node(node.id())
                        .flatMap(DeciderSection::decision)
                        .map(NodeType.Decision::instructions)
                        .orElse(""),
                typed -> node.type(
                        "instructions", changing(decision -> new NodeType.Decision(decision.decides(), typed))));
        toldBox = Parts.titled(text("decider.told"), told.root());
        box = new Column(Parts.titled(text("decider"), decider.root()), toldBox);
    }

    private static UnaryOperator<Node> changing(UnaryOperator<NodeType.Decision> change) {
        return step -> decision(step).map(change).<Node>map(step::withType).orElse(step);
    }

    private static Optional<NodeType.Decision> decision(Node step) {
        return step.type() instanceof NodeType.Decision decision ? Optional.of(decision) : Optional.empty();
    }

    private static String words(NodeType.Decider decider) {
        return switch (decider) {
            case RULES -> text("decider.rules");
            case MODEL -> text("decider.model");
        };
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        told.show(draft.workflow());
        draft.workflow().node(node.id()).flatMap(DeciderSection::decision).ifPresent(decision -> {
            decider.show(decision.decides());
            Parts.present(toldBox, decision.decides() == NodeType.Decider.MODEL);
        });
    }
}
