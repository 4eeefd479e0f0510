package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Selection;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Edit;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// “Hand off to…”: the steps that it can be, a new one, or one before to send work back to.
final class HandOffMenu {

    private final NodeHandle node;
    private final HandsOffSection.Kind kind;
    private final Consumer<Selection> go;
    private final MenuButton button = new MenuButton(text("hand-off-to"), new IconView(Icon.PLUS));

    HandOffMenu(NodeHandle node, HandsOffSection.Kind kind, Consumer<Selection> go) {
        this.node = node;
        this.kind = kind;
        this.go = go;
        button.setId("inspector-hand-off-to" + kind.key());
        button.getStyleClass().addAll("dashed");
        button.setMaxWidth(Double.MAX_VALUE);
        button.getItems().setAll(items());
        button.setOnShowing(_ -> button.getItems().setAll(items()));
    }

    Region root() {
        return button;
    }

    private List<MenuItem> items() {
        var workflow = node.document().present();
        var items = new ArrayList<MenuItem>();
        if (!(kind.route() instanceof Route.SentBack)) {
            Wiring.forward(workflow, node.id()).forEach(to -> items.add(to(to, to.name())));
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(newSteps());
        }
        var back = Wiring.back(workflow, node.id()).stream()
                .map(to -> to(to, to.name()))
                .toList();
        if (kind.route() instanceof Route.SentBack) {
            items.addAll(back);
        } else if (!back.isEmpty() && kind.key().isEmpty()) {
            var menu = new Menu(text("send-back-to"), new IconView(Icon.SEND_BACK));
            menu.getItems().setAll(back);
            items.addAll(List.of(new SeparatorMenuItem(), menu));
        }
        return items.isEmpty() ? List.of(nobody()) : items;
    }

    private static MenuItem nobody() {
        var nobody = new MenuItem(text("hand-off-to.nobody"));
        nobody.setDisable(true);
        return nobody;
    }

    private MenuItem to(Node to, String words) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> connect(to.id()));
        return item;
    }

    private void connect(NodeId to) {
        Handoff handoff = Wiring.handoff(node.document().present(), node.id(), to, kind.route());
        node.document().edit(new Edit.Connect(handoff));
    }

    private List<MenuItem> newSteps() {
        return List.of(
                newStep("new-agent", NodeType.Agent.BLANK, Icon.AGENT),
                newStep("new-review", new NodeType.Review("", List.of()), Icon.REVIEW),
                newStep("new-result", new NodeType.Result(List.of(), null), Icon.RESULT));
    }

    private MenuItem newStep(String key, NodeType type, Icon icon) {
        var item = new MenuItem(text(key), new IconView(icon));
        item.setOnAction(_ -> {
            var workflow = node.document().present();
            var added = Wiring.blank(workflow, type);
            node.document().edit(Wiring.toNew(workflow, node.id(), added, kind.route()));
            go.accept(Selection.of(added.id()));
        });
        return item;
    }
}
