package baton.studio.look;

import baton.studio.fx.FxThread;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// What opens above the window: menu, tooltip, popover, list of a combo box, a plain dialog.
final class PopupsPage {

    private final ComboBox<String> combo = new ComboBox<>();
    private final VBox page = new VBox(20, combo);

    private PopupsPage() {
        combo.getItems().addAll("is", "is at least", "is more than", "is between");
        combo.getSelectionModel().select(1);
        page.setPadding(new Insets(60));
        page.getStyleClass().add("window");
    }

    /// A page that opens everything as soon as its window shows.
    static Region popups() {
        return create(PopupsPage::open);
    }

    /// A page that asks a question as soon as its window shows.
    static Region question() {
        return create((_, window) -> alert(window));
    }

    private static Region create(BiConsumer<PopupsPage, Window> opener) {
        var popups = new PopupsPage();
        popups.page.sceneProperty().flatMap(scene -> scene.windowProperty()).subscribe(window -> {
            if (window != null) {
                window.setOnShown(_ -> FxThread.later(() -> opener.accept(popups, window)));
            }
        });
        return popups.page;
    }

    private void open(Window window) {
        combo.show();
        menu().show(page, window.getX() + 320, window.getY() + 120);
        var tip = new Tooltip("Hands off: Score, Reason");
        tip.show(page, window.getX() + 640, window.getY() + 120);
        var fields = new VBox(
                8,
                Samples.label("Hand-off", "title-section"),
                Samples.label("What must be handed over", "field-label"),
                new TextField("score"),
                Samples.button("Add a field", Icon.PLUS, "btn-dashed"));
        fields.setPadding(new Insets(16));
        fields.setPrefWidth(300);
        var over = new PopOver(fields);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setAnimated(false);
        over.show(page, window.getX() + 900, window.getY() + 120);
    }

    private static void alert(Window window) {
        var alert = new Alert(
                Alert.AlertType.CONFIRMATION,
                "2 steps are finished and kept.",
                new ButtonType("Keep running"),
                ButtonType.OK);
        alert.initOwner(window);
        alert.setHeaderText("Stop this run?");
        alert.setGraphic(null);
        alert.setX(window.getX() + 500);
        alert.setY(window.getY() + 480);
        alert.show();
    }

    private static ContextMenu menu() {
        var open = new MenuItem("Open");
        var rename = new MenuItem("Rename", new IconView(Icon.PEN));
        rename.setAccelerator(KeyCombination.valueOf("F2"));
        var copy = new MenuItem("Copy", new IconView(Icon.COPY));
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        var off = new MenuItem("Turn off");
        off.setDisable(true);
        var delete = new MenuItem("Delete", new IconView(Icon.TRASH));
        delete.getStyleClass().add("danger");
        var custom = new CustomMenuItem(new Label("Try this agent"));
        return new ContextMenu(open, rename, copy, custom, off, new SeparatorMenuItem(), delete);
    }
}
