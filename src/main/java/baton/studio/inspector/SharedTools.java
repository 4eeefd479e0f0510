package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.NodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/// The tools of several agents: which all of them have, which some have, and which none has.
final class SharedTools {

    private final SharedAgents agents;
    private final Supplies supplies;
    private final Column rows = new Column(6);
    private final Fold fold = new Fold("several-tools", text("tools"), rows).plain();
    private final Map<String, CheckBox> boxes = new HashMap<>();

    SharedTools(SharedAgents agents, Supplies supplies) {
        this.agents = agents;
        this.supplies = supplies;
    }

    Region root() {
        return fold.root();
    }

    void show(List<NodeType.Agent> shared) {
        var all = shared.stream().flatMap(agent -> agent.tools().stream()).toList();
        var offers = ToolOffer.all(supplies.tools().getValue(), all);
        var wanted = new ArrayList<CheckBox>();
        var had = 0;
        for (var offer : offers) {
            if (wanted.contains(boxes.get(offer.name()))) {
                continue;
            }
            var box = boxes.computeIfAbsent(offer.name(), _ -> box(offer));
            long count = shared.stream()
                    .filter(agent -> ToolEdits.find(agent.tools(), offer.name()).isPresent())
                    .count();
            box.setIndeterminate(count > 0 && count < shared.size());
            box.setSelected(count == shared.size());
            box.setText(box.isIndeterminate() ? text("several.some", offer.title()) : offer.title());
            had += count > 0 ? 1 : 0;
            wanted.add(box);
        }
        Parts.children(rows, wanted);
        fold.summarize(text("tools.count", had));
    }

    private CheckBox box(ToolOffer offer) {
        var box = new CheckBox();
        box.setId(Parts.id("several-tool-", offer.name()));
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setAccessibleHelp(offer.about());
        box.setOnAction(_ -> agents.change(
                text("tools"),
                agent -> agent.withTools(
                        box.isSelected()
                                ? ToolEdits.give(agent.tools(), offer.name())
                                : ToolEdits.take(agent.tools(), offer.name()))));
        return box;
    }
}
