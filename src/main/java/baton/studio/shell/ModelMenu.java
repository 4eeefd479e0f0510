package baton.studio.shell;

import baton.engine.ModelBook;
import baton.studio.fx.Messages;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Which model stands for the default: Practice, one that was connected, or a new one.
final class ModelMenu {

    private static final Messages TEXT = Messages.of("shell");

    private final MenuButton button = new MenuButton();
    private final Models models;
    private final Runnable connect;

    ModelMenu(Models models, Runnable connect) {
        this.models = models;
        this.connect = connect;
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
        more.setOnAction(_ -> connect.run());
        button.getItems().addAll(new SeparatorMenuItem(), more);
    }

    private CheckMenuItem item(String name) {
        var item = new CheckMenuItem(Models.shown(name));
        item.setSelected(name.equals(models.usualProperty().get()));
        item.setOnAction(_ -> models.use(name));
        return item;
    }
}
