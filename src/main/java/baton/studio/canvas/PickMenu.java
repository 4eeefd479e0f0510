package baton.studio.canvas;

import baton.studio.look.Icon;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list to pick one thing from, by pointer, by arrow keys or by typing part of its name. It lies within the
/// canvas and is gone as soon as it loses the keyboard.
final class PickMenu extends VBox {

    /// @param action what picking it does
    record Item(String id, NodeLook look, Icon icon, String title, String text, Runnable action) {}

    private static final double WIDTH = 300;
    private static final double ROW = 46;
    private static final int MOST_ROWS = 7;

    private final TextField search = new TextField();
    private final ListView<Item> list = new ListView<>();
    private final List<Item> items;
    private final @Nullable Function<String, Item> byName;
    private final Runnable onClosed;

    /// @param byName   what else is offered for a name that was typed; `null` for nothing
    /// @param onClosed called when it is to go
    PickMenu(String id, String prompt, List<Item> items, @Nullable Function<String, Item> byName, Runnable onClosed) {
        super(6);
        this.items = List.copyOf(items);
        this.byName = byName;
        this.onClosed = onClosed;
        setId(id);
        getStyleClass().addAll("popup", "pick-menu");
        search.setId(id + "-search");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.getStyleClass().add("search-field");
        list.setId(id + "-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("rows");
        list.setPrefHeight(ROW * Math.clamp(items.size(), 1, MOST_ROWS) + 2);
        list.setCellFactory(_ -> new Row());
        setPrefWidth(WIDTH);
        getChildren().addAll(search, list);
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        search.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                close();
            }
        });
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        filter("");
    }

    /// Takes the keyboard.
    void begin() {
        search.requestFocus();
    }

    private void filter(String typed) {
        var sought = typed.strip().toLowerCase(Locale.ROOT);
        var fitting = new ArrayList<Item>(items.stream()
                .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(sought))
                .toList());
        if (!sought.isEmpty() && byName != null) {
            fitting.add(byName.apply(typed.strip()));
        }
        list.getItems().setAll(fitting);
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case ENTER -> pick(list.getSelectionModel().getSelectedItem());
            case ESCAPE, TAB -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    private void pick(@Nullable Item item) {
        if (item != null) {
            close();
            item.action().run();
        }
    }

    private void close() {
        onClosed.run();
    }

    private final class Row extends ListCell<Item> {
        private final NodeIcon tile = new NodeIcon(NodeLook.AGENT);
        private final Label title = new Label();
        private final Label text = new Label();
        private final VBox words = new VBox(title, text);
        private final HBox box = new HBox(10, tile, words);

        Row() {
            title.getStyleClass().add("palette-title");
            text.getStyleClass().add("palette-text");
            box.setAlignment(Pos.CENTER_LEFT);
            words.setAlignment(Pos.CENTER_LEFT);
            setOnMousePressed(event -> {
                pick(getItem());
                event.consume();
            });
            hoverProperty().subscribe(hovered -> {
                if (hovered && !isEmpty()) {
                    list.getSelectionModel().select(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null ? null : box);
            if (item != null) {
                setId("pick-" + item.id());
                tile.show(item.look(), item.icon());
                title.setText(item.title());
                text.setText(item.text());
                text.setVisible(!item.text().isEmpty());
                text.setManaged(text.isVisible());
                setAccessibleText(item.title());
            }
        }
    }
}
