package baton.studio.shell;

import baton.engine.ModelBook;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Which model stands for the default: Practice, one that was connected, or a new one.
final class ModelMenu {

    private static final Messages TEXT = Messages.of("shell");

    private final MenuButton button = new MenuButton();
    private final ModelBook models;
    private final Background background;
    private final ObservableValue<String> current;
    private final Consumer<String> choose;
    private final Runnable connect;

    ModelMenu(
            ModelBook models,
            Background background,
            ObservableValue<String> current,
            Consumer<String> choose,
            Runnable connect) {
        this.models = models;
        this.background = background;
        this.current = current;
        this.choose = choose;
        this.connect = connect;
        button.setId("model-menu");
        button.getStyleClass().add("model-menu");
        button.setTooltip(new Tooltip(TEXT.text("model.practiceTip")));
        current.subscribe(name -> {
            button.setText(words(name));
            button.setAccessibleText(TEXT.text("model.accessible", words(name)));
        });
        button.setOnShowing(_ -> refresh());
        fill(List.of());
    }

    MenuButton button() {
        return button;
    }

    private static String words(String name) {
        return name.equals(ModelBook.PRACTICE) ? TEXT.text("model.practice") : name;
    }

    private void refresh() {
        background.run(models::connections, this::fill, _ -> fill(List.of()));
    }

    private void fill(List<ModelBook.Connection> connections) {
        button.getItems().setAll(item(ModelBook.PRACTICE));
        connections.forEach(connection -> button.getItems().add(item(connection.name())));
        var more = new MenuItem(TEXT.text("model.connect"));
        more.setId("model-connect");
        more.setOnAction(_ -> connect.run());
        button.getItems().addAll(new SeparatorMenuItem(), more);
    }

    private CheckMenuItem item(String name) {
        var item = new CheckMenuItem(words(name));
        item.setSelected(name.equals(current.getValue()));
        item.setOnAction(_ -> choose.accept(name));
        return item;
    }
}
