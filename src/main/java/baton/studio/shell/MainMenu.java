package baton.studio.shell;

import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.Keys;
import baton.studio.fx.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu behind the sign: files, looks, help.
final class MainMenu {

    private static final Messages TEXT = Messages.of("shell");

    private final MenuButton button;
    private final Commands commands;
    private final Map<MenuItem, Command> items = new LinkedHashMap<>();

    MainMenu(MenuButton button, Commands commands) {
        this.button = button;
        this.commands = commands;
    }

    void fill(FileMenus menus, LooksMenus looks) {
        button.getItems()
                .setAll(
                        item("new"),
                        item("new-window"),
                        item("open"),
                        menus.recent(),
                        samples(),
                        new SeparatorMenuItem(),
                        item("save"),
                        item("save-as"),
                        menus.savesItself(),
                        menus.earlier(),
                        new SeparatorMenuItem(),
                        menus.history(),
                        item("tidy"),
                        new SeparatorMenuItem(),
                        looks.looks(),
                        textSize(),
                        looks.language(),
                        looks.alerts(),
                        new SeparatorMenuItem(),
                        item("servers"),
                        item("permissions"),
                        new SeparatorMenuItem(),
                        item("keys"),
                        item("welcome"),
                        new SeparatorMenuItem(),
                        item("quit"));
        button.setOnShowing(_ -> {
            menus.refresh();
            items.forEach(this::refresh);
        });
    }

    private void refresh(MenuItem item, Command command) {
        item.setDisable(!command.isPossible());
        item.setAccelerator(commands.key(command.id()).map(Keys::combination).orElse(null));
    }

    private Menu samples() {
        var menu = new Menu(TEXT.text("menu.samples"));
        commands.all().stream()
                .filter(command -> command.id().startsWith("sample-"))
                .forEach(command -> menu.getItems().add(item(command.id())));
        return menu;
    }

    /// The keys are shown only: [WindowKeys] takes them, so that they work before the menu was ever open.
    private MenuItem item(String id) {
        var command = commands.get(id);
        var item = new MenuItem(command.words());
        item.setId("menu-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> command.run());
        items.put(item, command);
        refresh(item, command);
        return item;
    }

    private Menu textSize() {
        var menu = new Menu(TEXT.text("menu.text"));
        menu.getItems().addAll(item("text-larger"), item("text-smaller"), item("text-usual"));
        return menu;
    }
}
