package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The log of a run: time, step and sentence. Selected lines can be copied.
final class LogList extends ListView<LogRow> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Now now;

    LogList(RunViewModel model, Now now) {
        this.now = now;
        setId("drawer-log");
        setAccessibleText(text("log.name"));
        getStyleClass().addAll("log-list");
        setCellFactory(_ -> new Cell());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(text("log.empty")));
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
        model.logProperty().subscribe(rows -> {
            Lists.update(getItems(), rows);
            showEnd(model);
        });
        model.followProperty().subscribe(_ -> showEnd(model));
        heightProperty().subscribe(_ -> showEnd(model));
    }

    private void showEnd(RunViewModel model) {
        if (model.followProperty().get() && !getItems().isEmpty()) {
            scrollTo(getItems().size() - 1);
        }
    }

    private void copy() {
        Clipping.copy(getSelectionModel().getSelectedItems().stream()
                .map(row -> now.ofDay(row.at()) + "  " + row.whole())
                .collect(Collectors.joining("\n")));
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
