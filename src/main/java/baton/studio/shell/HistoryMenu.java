package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.fx.Messages;
import java.util.ArrayList;
import java.util.Collections;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The names of what was done, latest last done at the top of what can be undone: choosing one goes there. What
/// was undone stands above it, greyed, and comes back when it is chosen.
final class HistoryMenu {

    private static final Messages TEXT = Messages.of("shell");
    private static final int MOST = 100;

    private final Menu menu = new Menu(TEXT.text("menu.history"));
    private final Document document;

    HistoryMenu(Document document) {
        this.document = document;
        menu.setId("menu-history");
        menu.getItems().setAll(here("")); // a menu without items does not open
        refresh();
    }

    Menu menu() {
        return menu;
    }

    /// Shows what there is now.
    void refresh() {
        var items = new ArrayList<MenuItem>();
        var future = document.future(MOST);
        for (int place = 0; place < future.size(); place++) {
            int times = place + 1;
            var item = item("history-redo", future.get(place), () -> document.redoNext(times));
            item.getStyleClass().add("undone");
            items.add(item);
        }
        Collections.reverse(items);
        var past = document.past(MOST);
        for (int place = 0; place < past.size(); place++) {
            int times = place;
            items.add(
                    times == 0
                            ? here(past.get(place))
                            : item("history-undo", past.get(place), () -> document.undoLast(times)));
        }
        if (past.size() < MOST) {
            int all = past.size();
            var opened = TEXT.text("history.opened");
            items.add(all == 0 ? here(opened) : item("history-opened", opened, () -> document.undoLast(all)));
        }
        menu.setDisable(items.size() < 2);
        menu.getItems().setAll(items);
    }

    /// Where the person is now.
    private static MenuItem here(String words) {
        var item = item("history-here", "✓ " + words, () -> {});
        item.getStyleClass().add("here");
        return item;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
