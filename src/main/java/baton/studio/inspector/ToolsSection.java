package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.look.Buttons;
import baton.workflow.NodeType;
import baton.workflow.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// The tools of an agent: those that it has, and folded below them those that it could have.
final class ToolsSection implements Section {

    /// The problems that are shown here and not on top of the panel.
    static final Set<String> PROBLEMS = Set.of("agent.tool.unknown", "agent.tool.nowhere");

    private final NodeHandle node;
    private final Supplies supplies;
    private final Column has = new Column(8);
    private final Column more = new Column(8);
    private final Button servers = Buttons.add(text("tools.servers"));
    private final Fold fold = new Fold("inspector-tools-more", text("tools.more"), Parts.column(more, servers)).plain();
    private final ProblemList problems;
    private final Region box;
    private final Map<ToolOffer, ToolRow> rows = new HashMap<>();

    ToolsSection(NodeHandle node, Supplies supplies) {
        this.node = node;
        this.supplies = supplies;
        servers.setId("inspector-tools-servers");
        servers.setOnAction(_ -> supplies.more().run());
        has.setId("inspector-tools");
        has.getStyleClass().addAll("field-card", "column", "tools-card");
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id())) && PROBLEMS.contains(problem.code()));
        box = Parts.titled(text("tools"), has, problems.root(), fold.root());
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        node.agent(draft.workflow()).ifPresent(this::show);
        problems.show(draft);
    }

    private void show(NodeType.Agent agent) {
        var offers = ToolOffer.all(supplies.tools().getValue(), agent.tools());
        var given = offers.stream().filter(offer -> has(agent, offer)).toList();
        var others = offers.stream().filter(offer -> !has(agent, offer)).toList();
        offers.forEach(offer -> row(offer).show(agent, offer.name()));
        var focused = rows.values().stream().filter(ToolRow::hasFocus).findFirst();
        // A row that moves from one list to the other leaves the one before it enters the other.
        List.of(has, more)
                .forEach(list -> list.getChildren()
                        .removeIf(row -> !(list.equals(has) ? given : others)
                                .stream().map(this::row).toList().contains(row)));
        Parts.children(has, given.stream().map(this::row).toList());
        Parts.children(more, others.stream().map(this::row).toList());
        Parts.present(has, !given.isEmpty());
        fold.summarize(text("tools.count", others.size()));
        focused.ifPresent(ToolRow::focus);
    }

    private static boolean has(NodeType.Agent agent, ToolOffer offer) {
        return ToolEdits.find(agent.tools(), offer.name()).isPresent();
    }

    private ToolRow row(ToolOffer offer) {
        return rows.computeIfAbsent(offer, one -> new ToolRow(one, node, supplies.places()));
    }
}
