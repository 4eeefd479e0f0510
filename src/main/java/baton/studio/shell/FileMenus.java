package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.fx.Messages;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;

/// The parts of the menu that depend on the open workflow and its file.
final class FileMenus {

    private static final Messages TEXT = Messages.of("shell");

    private final RecentMenu recent;
    private final EarlierMenu earlier;
    private final HistoryMenu history;
    private final CheckMenuItem savesItself = new CheckMenuItem(TEXT.text("menu.autosave"));
    private final Recents recents;

    FileMenus(Document document, FileKeeping work, Surroundings around, Toasts toasts) {
        recents = work.recents();
        recent = new RecentMenu(recents, work.actions()::open);
        earlier = new EarlierMenu(document, work.files(), around, toasts);
        history = new HistoryMenu(document);
        var settings = around.settings();
        savesItself.setId("menu-autosave");
        savesItself.setOnAction(_ -> settings.change(now -> now.withAutosave(savesItself.isSelected())));
        settings.nowProperty().subscribe(now -> savesItself.setSelected(now.autosave()));
    }

    /// Shows how things are now.
    void refresh() {
        recents.look();
        earlier.refresh();
        history.refresh();
    }

    Menu recent() {
        return recent.menu();
    }

    Menu earlier() {
        return earlier.menu();
    }

    Menu history() {
        return history.menu();
    }

    /// The switch for workflows that save themselves.
    CheckMenuItem savesItself() {
        return savesItself;
    }
}
