package baton.studio.shell;

import baton.studio.fx.Language;
import baton.studio.fx.Messages;
import baton.studio.look.Appearance;
import baton.studio.look.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The part of the menu about how everything looks and what it speaks.
final class LooksMenus {

    private static final Messages TEXT = Messages.of("shell");
    private static final double TEXT_STEP = 0.125;

    private LooksMenus() {}

    static List<MenuItem> all(Surroundings around, Toasts news) {
        return List.of(
                looks(around.appearance()),
                textSize(around.appearance()),
                language(around.settings(), news),
                new SeparatorMenuItem());
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
                        MainMenu.item("menu-larger", TEXT.text("text.larger"), "", () -> scale(appearance, TEXT_STEP)),
                        MainMenu.item(
                                "menu-smaller", TEXT.text("text.smaller"), "", () -> scale(appearance, -TEXT_STEP)),
                        MainMenu.item(
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

    /// The choice counts from the next start on, and that is said.
    private static Menu language(Settings settings, Toasts news) {
        var menu = new Menu(TEXT.text("menu.language"));
        menu.setId("menu-language");
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            var item = new RadioMenuItem(
                    language == Language.COMPUTER ? TEXT.text("language.computer") : language.ownName());
            item.setId("language-" + language.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(settings.now().language() == language);
            item.setOnAction(_ -> {
                settings.change(now -> now.withLanguage(language));
                news.show(TEXT.text("language.next", item.getText()));
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
