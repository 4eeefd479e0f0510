package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.canvas.editing.Kind;
import baton.studio.document.Selection;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Edit;
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
        button.getStyleClass().add(kind.key().isEmpty() ? "dashed" : "quiet");
        button.setMaxWidth(kind.key().isEmpty() ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        // A menu without items would not open, and so could not be filled when it opens.
        button.getItems().setAll(nobody());
        button.setOnShowing(_ -> button.getItems().setAll(items()));
    }

    Region root() {
        return button;
    }

    private List<MenuItem> items() {
        var workflow = node.document().present();
        var back = items(Wiring.back(workflow, node.id()));
        var items = new ArrayList<MenuItem>();
        if (kind.route() instanceof Route.SentBack) {
            items.addAll(back);
        } else {
            items.addAll(items(Wiring.forward(workflow, node.id())));
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(newSteps());
            if (!back.isEmpty() && kind.key().isEmpty()) {
                items.addAll(List.of(new SeparatorMenuItem(), sendBack(back)));
            }
        }
        return items.isEmpty() ? List.of(nobody()) : items;
    }

    private static MenuItem nobody() {
        var nobody = new MenuItem(text("hand-off-to.nobody"));
        nobody.setDisable(true);
        return nobody;
    }

    private static Menu sendBack(List<MenuItem> back) {
        var menu = new Menu(text("send-back-to"), new IconView(Icon.SEND_BACK));
        menu.getItems().setAll(back);
        return menu;
    }

    private List<MenuItem> items(List<Wiring.Way> ways) {
        return ways.stream().map(this::item).toList();
    }

    private MenuItem item(Wiring.Way way) {
        var item = new MenuItem(way.to().name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> node.document().edit(new Edit.Connect(Wiring.taken(way.handoff(), kind.route()))));
        return item;
    }

    private List<MenuItem> newSteps() {
        return List.of(
                newStep(text("new-agent"), Kind.AGENT, Icon.AGENT),
                newStep(text("new-review"), Kind.REVIEW, Icon.REVIEW),
                newStep(text("new-decision"), Kind.DECISION, Icon.DECISION),
                newStep(text("new-result"), Kind.RESULT, Icon.RESULT));
    }

    private MenuItem newStep(String words, Kind made, Icon icon) {
        var item = new MenuItem(words, new IconView(icon));
        item.setOnAction(_ -> {
            var added = Wiring.toNew(node.document().present(), node.id(), made, kind.route());
            node.document().edit(added.edit());
            go.accept(added.selection());
        });
        return item;
    }
}
