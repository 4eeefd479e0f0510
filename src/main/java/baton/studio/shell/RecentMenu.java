package baton.studio.shell;

import baton.studio.fx.Messages;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The recent files in the menu: pinned ones first, those that are not there any more greyed.
final class RecentMenu {

    private static final Messages TEXT = Messages.of("shell");

    private final Menu menu = new Menu(TEXT.text("menu.recent"));
    private final Recents recents;
    private final Consumer<Path> open;

    RecentMenu(Recents recents, Consumer<Path> open) {
        this.recents = recents;
        this.open = open;
        menu.setId("menu-recent");
        recents.rowsProperty().subscribe(this::show);
    }

    Menu menu() {
        return menu;
    }

    private void show(List<Recents.Row> rows) {
        menu.setDisable(rows.isEmpty());
        menu.getItems().setAll(rows.stream().map(this::item).toList());
        if (rows.stream().anyMatch(Recents.Row::isMissing)) {
            var clean = new MenuItem(TEXT.text("recent.clean"));
            clean.setId("recent-clean");
            clean.setOnAction(_ -> recents.removeMissing());
            menu.getItems().addAll(new SeparatorMenuItem(), clean);
        }
    }

    private MenuItem item(Recents.Row row) {
        var item = new MenuItem(row.isMissing() ? TEXT.text("recent.missing", row.name()) : row.name());
        item.setMnemonicParsing(false);
        item.setDisable(row.isMissing());
        if (row.isPinned()) {
            item.setGraphic(new IconView(Icon.PIN));
        }
        item.setOnAction(_ -> open.accept(row.file()));
        return item;
    }
}
