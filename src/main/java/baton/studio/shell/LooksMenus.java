package baton.studio.shell;

import baton.studio.fx.Language;
import baton.studio.fx.Messages;
import baton.studio.look.Appearance;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The part of the menu about how everything looks and what it speaks.
final class LooksMenus {

    private static final Messages TEXT = Messages.of("shell");

    private final Appearance appearance;
    private final Settings settings;
    private final Consumer<String> news;

    LooksMenus(Surroundings around, Consumer<String> news) {
        this.appearance = around.appearance();
        this.settings = around.settings();
        this.news = news;
    }

    Menu looks() {
        var menu = new Menu(TEXT.text("menu.looks"));
        menu.setId("menu-looks");
        var group = new ToggleGroup();
        for (var choice : Appearance.Choice.values()) {
            var item = new RadioMenuItem(
                    switch (choice) {
                        case SYSTEM -> TEXT.text("looks.system");
                        case LIGHT -> TEXT.text("looks.light");
                        case DARK -> TEXT.text("looks.dark");
                        case CONTRAST -> TEXT.text("looks.contrast");
                    });
            item.setId("looks-" + choice.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(_ -> appearance.choiceProperty().set(choice));
            appearance.choiceProperty().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), still());
        return menu;
    }

    private CheckMenuItem still() {
        var item = new CheckMenuItem(TEXT.text("looks.still"));
        item.setId("looks-still");
        item.selectedProperty().bindBidirectional(appearance.stillProperty());
        return item;
    }

    CheckMenuItem alerts() {
        var item = new CheckMenuItem(TEXT.text("menu.alerts"));
        item.setId("menu-alerts");
        item.setOnAction(_ -> settings.change(now -> now.withAlerts(item.isSelected())));
        settings.nowProperty().subscribe(now -> item.setSelected(now.alerts()));
        return item;
    }

    /// The choice counts from the next start on, and that is said.
    Menu language() {
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
                news.accept(TEXT.text("language.next", item.getText()));
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
