package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.look.Icon;
import baton.workflow.NodeType;
import javafx.scene.layout.Region;

/// The files and folders that an agent may look things up in.
final class KnowledgeSection implements Section {

    private final NodeHandle node;
    private final PlaceChips places;
    private final Fold fold;

    KnowledgeSection(NodeHandle node, PlacePicker picker) {
        this.node = node;
        places = new PlaceChips("inspector-knowledge", wanted -> node.changeAgent(agent -> agent.withKnowledge(wanted)))
                .chosen("file", text("knowledge.file"), Icon.FILE, ToolRow.asking(picker::file))
                .chosen("folder", text("knowledge.folder"), Icon.FOLDER, ToolRow.asking(picker::folder));
        fold = new Fold(
                "inspector-knowledge-fold",
                text("knowledge"),
                Parts.column(Parts.wrapped(text("knowledge.about"), "hint"), places.root()));
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
    }
}
