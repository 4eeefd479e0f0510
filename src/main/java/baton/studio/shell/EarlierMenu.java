package baton.studio.shell;

import baton.files.EarlierVersion;
import baton.files.WorkflowFile;
import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.monitor.Now;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// What the open file held before: choosing a version shows it, as a change that can be undone.
final class EarlierMenu {

    private static final Messages TEXT = Messages.of("shell");

    private final Menu menu = new Menu(TEXT.text("menu.earlier"));
    private final Document document;
    private final DocumentFiles files;
    private final WorkflowFile disk;
    private final Background background;
    private final Toasts toasts;
    private final Now now;

    EarlierMenu(Document document, DocumentFiles files, Surroundings around, Toasts toasts) {
        this.document = document;
        this.files = files;
        this.disk = around.services().files();
        this.background = around.background();
        this.toasts = toasts;
        this.now = around.now();
        menu.setId("menu-earlier");
        menu.getItems().setAll(none());
        menu.setDisable(true);
    }

    Menu menu() {
        return menu;
    }

    /// Looks what there is now.
    void refresh() {
        files.pathProperty()
                .get()
                .ifPresentOrElse(
                        file -> background.run(() -> disk.earlier(file), this::show, _ -> show(List.of())),
                        () -> show(List.of()));
    }

    private void show(List<EarlierVersion> versions) {
        menu.setDisable(versions.isEmpty());
        menu.getItems().setAll(versions.stream().map(this::item).toList());
        if (versions.isEmpty()) {
            menu.getItems().setAll(none());
        }
    }

    private static MenuItem none() {
        return new MenuItem(TEXT.text("earlier.none"));
    }

    private MenuItem item(EarlierVersion version) {
        var when = now.exact(version.saved());
        var item = new MenuItem(TEXT.text("earlier.item", when, now.ago(version.saved())));
        item.setId("earlier-version");
        item.setOnAction(_ -> background.run(
                () -> disk.read(version.file()),
                opened -> {
                    document.replace(TEXT.text("earlier.label", when), opened.workflow());
                    toasts.show(TEXT.text("earlier.shown", when), TEXT.text("earlier.undo"), document::undo);
                },
                _ -> toasts.show(TEXT.text("earlier.unreadable", when))));
        return item;
    }
}
