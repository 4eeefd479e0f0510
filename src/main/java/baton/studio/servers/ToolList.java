package baton.studio.servers;

import baton.engine.ToolServers.Offered;
import baton.studio.fx.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The tools of a server. Of very many only some are shown, and a box finds the others.
final class ToolList {

    private static final Messages TEXT = Messages.of("servers");
    private static final int MOST = 60;
    private static final int FEW = 8;

    private final BiConsumer<Offered, Boolean> turn;
    private final Map<String, ToolCard> cards = new HashMap<>();
    private final TextField find = Parts.field("server-find", TEXT.text("tools.find"));
    private final VBox list = new VBox(8);
    private final Label rest = Parts.wrapped("", "hint");
    private final VBox root;
    private List<Offered> tools = List.of();

    ToolList(BiConsumer<Offered, Boolean> turn) {
        this.turn = turn;
        find.setAccessibleText(TEXT.text("tools.find"));
        find.textProperty().subscribe((_, _) -> arrange());
        list.setId("server-tools");
        root = new VBox(8, Parts.wrapped(TEXT.text("tools"), "field-label"), find, list, rest);
    }

    Region root() {
        return root;
    }

    void show(List<Offered> now) {
        tools = now;
        arrange();
    }

    /// Shows what is switched on, whatever was clicked.
    void reset() {
        cards.values().forEach(ToolCard::reset);
    }

    private void arrange() {
        var wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        var found = tools.stream()
                .filter(tool -> (tool.name() + " " + tool.about())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        var shown = found.stream().limit(MOST).map(this::card).toList();
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        Parts.show(find, tools.size() > FEW);
        Parts.show(rest, found.size() != shown.size() || found.isEmpty());
        rest.setText(
                found.isEmpty()
                        ? TEXT.text(tools.isEmpty() ? "tools.none" : "tools.notFound")
                        : TEXT.text("tools.rest", found.size() - shown.size()));
    }

    private ToolCard card(Offered tool) {
        var card = cards.computeIfAbsent(tool.name(), _ -> new ToolCard(tool, turn));
        card.show(tool);
        return card;
    }
}
