package baton.studio.shell;

import baton.studio.fx.Messages;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The menu behind the sign: files, looks, help.
final class MainMenu {

    private static final Messages TEXT = Messages.of("shell");

    private final MenuButton button;
    private final Menu samples = new Menu(TEXT.text("menu.samples"));

    MainMenu(MenuButton button) {
        this.button = button;
    }

    void fill(
            FileKeeping work,
            FileMenus menus,
            Surroundings around,
            Runnable welcome,
            Runnable keys,
            ToolWays tools,
            Toasts news) {
        var files = work.actions();
        offerSamples(around, files);
        fileItems(files, menus);
        button.getItems().addAll(LooksMenus.all(around, news));
        button.getItems()
                .addAll(
                        item("menu-servers", TEXT.text("menu.servers"), "", tools::showServers),
                        item("menu-permissions", TEXT.text("menu.permissions"), "", tools::showPermissions),
                        new SeparatorMenuItem(),
                        item("menu-keys", TEXT.text("menu.keys"), "", keys),
                        item("menu-welcome", TEXT.text("menu.welcome"), "", welcome),
                        new SeparatorMenuItem(),
                        item("menu-quit", TEXT.text("menu.quit"), "Shortcut+Q", around.quit()));
    }

    private void fileItems(FileActions files, FileMenus menus) {
        button.setOnShowing(_ -> menus.refresh());
        button.getItems()
                .setAll(
                        item(
                                "menu-new",
                                TEXT.text("menu.new"),
                                "Shortcut+N",
                                () -> files.begin(baton.workflow.Workflow.EMPTY)),
                        item("menu-open", TEXT.text("menu.open"), "Shortcut+O", files::openChosen),
                        menus.recent(),
                        samples,
                        new SeparatorMenuItem(),
                        item("menu-save", TEXT.text("menu.save"), "Shortcut+S", files::save),
                        item("menu-save-as", TEXT.text("menu.saveAs"), "Shortcut+Shift+S", files::saveAs),
                        menus.savesItself(),
                        menus.earlier(),
                        new SeparatorMenuItem(),
                        menus.history(),
                        new SeparatorMenuItem());
    }

    private void offerSamples(Surroundings around, FileActions files) {
        around.samples()
                .forEach(sample -> samples.getItems()
                        .add(item(
                                "menu-" + sample.key(),
                                sample.workflow().name(),
                                "",
                                () -> files.begin(sample.workflow()))));
    }

    /// The keys are shown only: [Shortcuts] takes them, so that they work before the menu was ever open.
    static MenuItem item(String id, String words, String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
