package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.NodeType;
import baton.workflow.Place;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an agent is to do, in words with chips.
final class InstructionsSection implements Section {

    /// The problems that are shown here and not on top of the panel.
    static final Set<String> PROBLEMS = Set.of("agent.instructions", "name.unknown");

    private final ChipField instructions;
    private final ProblemList problems;
    private final VBox box;

    InstructionsSection(NodeHandle node) {
        instructions = new ChipField(
                "inspector-instructions",
                text("instructions"),
                text("instructions.prompt"),
                6,
                node.document(),
                node.id(),
                workflow ->
                        node.agent(workflow).map(NodeType.Agent::instructions).orElse(""),
                typed -> node.typeAgent("instructions", agent -> agent.withInstructions(typed)));
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id())) && PROBLEMS.contains(problem.code()));
        box = Parts.titled(text("instructions"), instructions.root(), problems.root());
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        instructions.show(draft.workflow());
        problems.show(draft);
    }
}
