package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.studio.fx.FxThread;
import baton.studio.look.Dressing;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The lines of a log: time, step and sentence. Selected ones can be copied. Its end stays in view until somebody
/// goes up in it or picks a line.
final class LogList extends ListView<LogRow> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// Further than any list goes, in pixels.
    private static final double FAR_DOWN = 1e6;

    private final Now now;

    LogList(LogModel model, Now now) {
        this.now = now;
        setId("drawer-log");
        setAccessibleText(text("log.name"));
        getStyleClass().addAll("log-list");
        setCellFactory(_ -> new Cell());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var empty = new Label();
        empty.textProperty()
                .bind(model.filterProperty().map(filter -> text(filter.isAll() ? "log.empty" : "log.nothing")));
        setPlaceholder(empty);
        var copy = new MenuItem(text("log.copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(_ -> copy());
        setContextMenu(new ContextMenu(copy));
        setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            }
        });
        holdWhileRead(model);
        model.shownProperty().subscribe(rows -> {
            Lists.update(getItems(), rows);
            showEnd(model);
        });
        model.heldProperty().subscribe(_ -> showEnd(model));
        heightProperty().subscribe(_ -> FxThread.later(() -> scrollToEnd(model)));
    }

    /// Whoever goes up wants to read; whoever goes to the end wants to see what comes.
    private void holdWhileRead(LogModel model) {
        addEventFilter(ScrollEvent.SCROLL, scroll -> {
            if (scroll.getDeltaY() > 0) {
                model.heldProperty().set(true);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case UP, PAGE_UP, HOME -> model.heldProperty().set(true);
                case END -> model.heldProperty().set(false);
                default -> {}
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.heldProperty().set(true));
    }

    private void showEnd(LogModel model) {
        scrollToEnd(model);
        FxThread.later(() -> scrollToEnd(model));
    }

    /// Lines differ in height, which is known only once they are laid out: then what is left of them is scrolled.
    private void scrollToEnd(LogModel model) {
        if (!model.heldProperty().get() && !getItems().isEmpty()) {
            scrollTo(getItems().size() - 1);
            if (Dressing.ready(this) && lookup(".virtual-flow") instanceof VirtualFlow<?> lines) {
                lines.scrollPixels(FAR_DOWN);
            }
        }
    }

    private void copy() {
        Clipping.copy(plain(getSelectionModel().getSelectedItems()));
    }

    /// These lines as plain text.
    String plain(List<LogRow> rows) {
        return rows.stream()
                .map(row -> now.ofDay(row.at()) + "  " + row.whole())
                .collect(Collectors.joining("\n"));
    }

    private final class Cell extends ListCell<LogRow> {
        private final Label time = new Label();
        private final Label step = new Label();
        private final Label words = new Label();
        private final HBox row = new HBox(10, time, step, words);

        Cell() {
            time.getStyleClass().addAll("log-time", "text-3");
            time.setMinWidth(Region.USE_PREF_SIZE);
            step.getStyleClass().addAll("chip", "small");
            step.setMinWidth(Region.USE_PREF_SIZE);
            step.managedProperty().bind(step.visibleProperty());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            row.getStyleClass().add("log-row");
            row.setAlignment(Pos.BASELINE_LEFT);
            row.setMinWidth(0);
            row.setPrefWidth(1);
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(LogRow item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                time.setText(now.ofDay(item.at()));
                step.setText(item.step());
                step.setVisible(!item.step().isEmpty());
                words.setText(item.words());
                words.getStyleClass().removeAll("text-failed", "strong");
                switch (item.weight()) {
                    case PROBLEM -> words.getStyleClass().add("text-failed");
                    case IMPORTANT -> words.getStyleClass().add("strong");
                    case USUAL -> {}
                }
                setText(item.whole());
            }
        }
    }
}
