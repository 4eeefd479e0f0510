package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.studio.fx.FxThread;
import baton.studio.look.Dressing;
import java.util.List;
import java.util.Optional;
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

    /// In pixels, of one line.
    private static final double LOWEST_LINE = 12;

    private static final int MOST_STEPS = 200;

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
            show(rows, model.heldProperty().get());
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

    /// Shows `rows`. A list that stands at its very end would jump to where the new end is guessed to be: so it leaves
    /// it by a pixel before.
    private void show(List<LogRow> rows, boolean held) {
        flow().filter(_ -> !held).ifPresent(lines -> lines.scrollPixels(-1));
        Lists.update(getItems(), rows);
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> lines ? Optional.of(lines) : Optional.empty();
    }

    /// Lines differ in height, which is known only once they are laid out: so the new ones are laid out first.
    private void scrollToEnd(LogModel model) {
        if (!model.heldProperty().get() && !getItems().isEmpty() && Dressing.ready(this)) {
            flow().ifPresent(this::goToEnd);
        }
    }

    /// By steps: whoever jumps to the end lands where it is guessed to be, short of lines below.
    private void goToEnd(VirtualFlow<?> lines) {
        int near = getItems().size() - 1 - (int) (getHeight() / LOWEST_LINE);
        var seen = lines.getFirstVisibleCell();
        if (seen != null && seen.getIndex() < near) {
            lines.scrollToTop(near);
            Dressing.ready(this);
        }
        for (int step = 0; step < MOST_STEPS && lines.scrollPixels(getHeight() / 2) > 0; step++) {}
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
