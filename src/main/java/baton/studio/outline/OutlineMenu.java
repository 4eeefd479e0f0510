package baton.studio.outline;

import baton.studio.canvas.CanvasView;
import baton.studio.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeTableView;

/// The menu of what is selected in the outline: the one that it has on the canvas.
final class OutlineMenu {

    private final Document document;
    private final CanvasView canvas;
    private final Supplier<Map<String, Runnable>> own;
    private final ContextMenu menu = new ContextMenu();

    /// @param own what is done here in another way than on the canvas, by the id of the line
    OutlineMenu(Document document, CanvasView canvas, Supplier<Map<String, Runnable>> own) {
        this.document = document;
        this.canvas = canvas;
        this.own = own;
        menu.setId("outline-menu");
    }

    void on(TreeTableView<Spot> table) {
        table.setOnContextMenuRequested(event -> {
            show(table, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// @param x on the screen
    void show(TreeTableView<Spot> table, double x, double y) {
        menu.hide();
        menu.getItems().setAll(tidied(canvas.menu(document.selection(), own.get())));
        if (!menu.getItems().isEmpty()) {
            menu.show(table, x, y);
        }
    }

    /// Without lines between nothing.
    private static List<MenuItem> tidied(List<MenuItem> items) {
        var tidied = new ArrayList<MenuItem>();
        for (var item : items) {
            boolean isLine = item instanceof SeparatorMenuItem;
            if (!isLine || (!tidied.isEmpty() && !(tidied.getLast() instanceof SeparatorMenuItem))) {
                tidied.add(item);
            }
        }
        if (!tidied.isEmpty() && tidied.getLast() instanceof SeparatorMenuItem) {
            tidied.removeLast();
        }
        return tidied;
    }
}
