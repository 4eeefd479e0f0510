package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.look.Icon;
import baton.workflow.NodeType;
import baton.workflow.Place;
import javafx.scene.layout.Region;

/// The files and folders that an agent may look things up in.
final class KnowledgeSection implements Section {

    /// The problem that is shown here and not on top of the panel.
    static final String PROBLEM = "agent.knowledge";

    private final NodeHandle node;
    private final PlaceChips places;
    private final ProblemList problems;
    private final Fold fold;

    KnowledgeSection(NodeHandle node, PlacePicker picker) {
        this.node = node;
        places = new PlaceChips("inspector-knowledge", wanted -> node.changeAgent(agent -> agent.withKnowledge(wanted)))
                .chosen("file", text("knowledge.file"), Icon.FILE, ToolRow.asking(picker::file))
                .chosen("folder", text("knowledge.folder"), Icon.FOLDER, ToolRow.asking(picker::folder));
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id()))
                        && problem.code().equals(PROBLEM));
        fold = new Fold(
                        "inspector-knowledge-fold",
                        text("knowledge"),
                        Parts.column(Parts.wrapped(text("knowledge.about"), "hint"), places.root(), problems.root()))
                .opensFor(problems);
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        node.agent(draft.workflow()).map(NodeType.Agent::knowledge).ifPresent(given -> {
            places.show(given);
            fold.summarize(text("knowledge.count", given.size()));
        });
        problems.show(draft);
    }
}
