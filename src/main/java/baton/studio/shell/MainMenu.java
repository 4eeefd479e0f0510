package baton.studio.shell;

import baton.studio.fx.Messages;
import baton.studio.look.Appearance;
import baton.studio.look.Theme;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// The menu behind the sign: files, looks, help.
final class MainMenu {

    private static final Messages TEXT = Messages.of("shell");
    private static final double TEXT_STEP = 0.125;

    private final MenuButton button;
    private final Menu samples = new Menu(TEXT.text("menu.samples"));

    MainMenu(MenuButton button) {
        this.button = button;
    }

    void fill(
            FileKeeping work,
            FileMenus menus,
            Surroundings around,
            Runnable tidy,
            Runnable welcome,
            Runnable keys,
            ToolWays tools) {
        var files = work.actions();
        offerSamples(around, files);
        button.setOnShowing(_ -> menus.refresh());
        button.getItems().setAll(files(files, menus));
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        menus.history(),
                        item("menu-tidy-all", TEXT.text("menu.tidy"), "Shortcut+Shift+L", tidy),
                        new SeparatorMenuItem(),
                        looks(around.appearance()),
                        textSize(around.appearance()),
                        new SeparatorMenuItem(),
                        item("menu-servers", TEXT.text("menu.servers"), "", tools::showServers),
                        item("menu-permissions", TEXT.text("menu.permissions"), "", tools::showPermissions),
                        new SeparatorMenuItem(),
                        item("menu-keys", TEXT.text("menu.keys"), "", keys),
                        item("menu-welcome", TEXT.text("menu.welcome"), "", welcome),
                        new SeparatorMenuItem(),
                        item("menu-quit", TEXT.text("menu.quit"), "Shortcut+Q", around.quit()));
    }

    private List<MenuItem> files(FileActions files, FileMenus menus) {
        return List.of(
                item("menu-new", TEXT.text("menu.new"), "Shortcut+N", () -> files.begin(baton.workflow.Workflow.EMPTY)),
                item("menu-open", TEXT.text("menu.open"), "Shortcut+O", files::openChosen),
                menus.recent(),
                samples,
                new SeparatorMenuItem(),
                item("menu-save", TEXT.text("menu.save"), "Shortcut+S", files::save),
                item("menu-save-as", TEXT.text("menu.saveAs"), "Shortcut+Shift+S", files::saveAs),
                menus.savesItself(),
                menus.earlier());
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
    private static MenuItem item(String id, String words, String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Menu looks(Appearance appearance) {
        var menu = new Menu(TEXT.text("menu.looks"));
        var group = new ToggleGroup();
        for (var choice : Appearance.Choice.values()) {
            var item = new RadioMenuItem(
                    switch (choice) {
                        case SYSTEM -> TEXT.text("looks.system");
                        case LIGHT -> TEXT.text("looks.light");
                        case DARK -> TEXT.text("looks.dark");
                    });
            item.setToggleGroup(group);
            item.setOnAction(_ -> appearance.choiceProperty().set(choice));
            appearance.choiceProperty().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu textSize(Appearance appearance) {
        var menu = new Menu(TEXT.text("menu.text"));
        menu.getItems()
                .addAll(
                        item("menu-larger", TEXT.text("text.larger"), "", () -> scale(appearance, TEXT_STEP)),
                        item("menu-smaller", TEXT.text("text.smaller"), "", () -> scale(appearance, -TEXT_STEP)),
                        item(
                                "menu-usual",
                                TEXT.text("text.usual"),
                                "",
                                () -> appearance.textScaleProperty().set(1)));
        return menu;
    }

    private static void scale(Appearance appearance, double by) {
        var scale = appearance.textScaleProperty().get() + by;
        appearance.textScaleProperty().set(Math.clamp(scale, Theme.SMALLEST_TEXT, Theme.LARGEST_TEXT));
    }
}
