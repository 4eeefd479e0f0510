package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.studio.monitor.Lists;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunViewModel;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The timeline of a run: a row for each try of each step, in the order in which they began.
final class TimelineList extends ListView<TimelineRow> {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RunViewModel model;
    private final Now now;
    private final ObservableList<TimelineRow> rows = FXCollections.observableArrayList();
    private boolean showing;

    TimelineList(RunViewModel model, Now now) {
        this.model = model;
        this.now = now;
        setId("runs-timeline");
        setAccessibleText(text("timeline.name"));
        getStyleClass().addAll("rows", "timeline");
        setItems(rows);
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe((before, after) -> {
            if (!showing
                    && after != null
                    && (before == null
                            || !after.step().key().equals(before.step().key()))) {
                model.pick(after.step());
            }
        });
        model.rows().subscribe(this::showRows);
        model.selectedProperty().subscribe(_ -> showSelection());
        showRows();
    }

    private void showRows() {
        showing = true;
        try {
            model.viewProperty()
                    .get()
                    .ifPresentOrElse(
                            view -> Lists.update(
                                    rows,
                                    TimelineRow.of(model.rows(), view.state().began(), now.instant())),
                            rows::clear);
        } finally {
            showing = false;
        }
        showSelection();
    }

    private void showSelection() {
        showing = true;
        try {
            var key = model.selectedProperty().get().orElse(null);
            for (int place = 0; place < rows.size(); place++) {
                if (rows.get(place).step().key().equals(key)) {
                    getSelectionModel().clearAndSelect(place);
                    return;
                }
            }
            getSelectionModel().clearSelection();
        } finally {
            showing = false;
        }
    }

    private static final class Cell extends ListCell<TimelineRow> {
        private final Label name = new Label();
        private final BarsPane bars = new BarsPane();
        private final HBox row = new HBox(12, name, bars);

        Cell() {
            name.getStyleClass().add("timeline-name");
            HBox.setHgrow(bars, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().addAll("step-row", "timeline-row");
            row.setMinWidth(Region.USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            selectedProperty().subscribe(is -> row.pseudoClassStateChanged(SELECTED, is));
        }

        @Override
        protected void updateItem(TimelineRow item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                name.setText(item.step().title());
                bars.show(item);
                setText(item.step().title() + ", " + item.words());
            }
        }
    }
}
