package baton.studio.shell;

import baton.engine.ModelBook;
import baton.studio.fx.Messages;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Which model stands for the default: Practice, one that was connected, or a new one.
final class ModelMenu {

    private static final Messages TEXT = Messages.of("shell");

    private final MenuButton button = new MenuButton();
    private final Models models;
    private final ModelWays ways;

    ModelMenu(Models models, ModelWays ways) {
        this.models = models;
        this.ways = ways;
        button.setId("model-menu");
        button.getStyleClass().addAll("pill", "pill-practice", "model-menu");
        button.setTooltip(new Tooltip(TEXT.text("model.practiceTip")));
        models.usualProperty().subscribe(name -> {
            button.setText(words(name));
            button.setAccessibleText(TEXT.text("model.accessible", words(name)));
        });
        models.namesProperty().subscribe(names -> fill(names.names()));
        button.setOnShowing(_ -> models.refresh());
    }

    MenuButton button() {
        return button;
    }

    private static String words(String name) {
        return name.equals(ModelBook.PRACTICE) ? TEXT.text("model.practiceMode") : name;
    }

    private void fill(List<String> connections) {
        button.getItems().setAll(item(ModelBook.PRACTICE));
        connections.forEach(name -> button.getItems().add(item(name)));
        var more = new MenuItem(TEXT.text("model.connect"));
        more.setId("model-connect");
        more.setOnAction(_ -> ways.connect());
        button.getItems().addAll(new SeparatorMenuItem(), more);
        if (!connections.isEmpty()) {
            button.getItems().add(changes(connections));
        }
    }

    private Menu changes(List<String> connections) {
        var menu = new Menu(TEXT.text("model.change"));
        menu.setId("model-change");
        connections.forEach(name -> {
            var item = new MenuItem(name);
            item.setOnAction(_ -> ways.change(name));
            menu.getItems().add(item);
        });
        return menu;
    }

    private CheckMenuItem item(String name) {
        var item = new CheckMenuItem(Models.shown(name));
        item.setSelected(name.equals(models.usualProperty().get()));
        item.setOnAction(_ -> models.use(name));
        return item;
    }
}
