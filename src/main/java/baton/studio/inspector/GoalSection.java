package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.NodeType;
import baton.workflow.Template;
import java.util.Optional;
import javafx.scene.layout.Region;

/// What an agent is to reach; folded away while nothing is said about it.
final class GoalSection implements Section {

    private final NodeHandle node;
    private final ChipField goal;
    private final Fold fold;
    private boolean first = true;

    GoalSection(NodeHandle node) {
        this.node = node;
        goal = new ChipField(
                "inspector-goal",
                text("goal"),
                text("goal.prompt"),
                2,
                node.document(),
                node.id(),
                workflow -> node.agent(workflow).map(NodeType.Agent::goal).orElse(""),
                typed -> node.typeAgent("goal", agent -> agent.withGoal(typed)));
        fold = new Fold("inspector-goal-fold", text("goal"), goal.root()).plain();
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        goal.show(draft.workflow());
        var written = node.agent(draft.workflow()).map(NodeType.Agent::goal).orElse("");
        var known = KnownFields.at(draft.workflow(), node.id());
        fold.summarize(
                written.isBlank()
                        ? text("none")
                        : Template.parse(written)
                                .fill(chip -> Optional.of(known.label(chip).orElseGet(() -> known.unknown(chip)))));
        if (first) {
            fold.setOpen(!written.isBlank());
            first = false;
        }
    }
}
