package baton.studio.form;

import static baton.studio.form.Words.text;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// The list of fields that can be put into a text.
final class ChipMenu {

    private final ContextMenu menu = new ContextMenu();
    private final Consumer<ChipChoice> chosen;

    ChipMenu(Consumer<ChipChoice> chosen) {
        this.chosen = chosen;
        menu.setId("chip-menu");
    }

    void show(Node owner, List<ChipChoice> choices, Bounds anchor) {
        menu.getItems().setAll(choices.stream().map(this::item).toList());
        if (choices.isEmpty()) {
            var nothing = new MenuItem(text("no-fields"));
            nothing.setDisable(true);
            menu.getItems().add(nothing);
        }
        menu.show(owner, anchor.getMinX(), anchor.getMaxY() + 4);
    }

    void hide() {
        menu.hide();
    }

    private MenuItem item(ChipChoice choice) {
        var chip = new Label(choice.label());
        chip.getStyleClass().addAll("chip", "accent");
        var from = new Label(choice.from());
        from.getStyleClass().add("text-3");
        var item = new MenuItem("", new HBox(8, chip, from));
        item.setOnAction(_ -> chosen.accept(choice));
        return item;
    }
}
