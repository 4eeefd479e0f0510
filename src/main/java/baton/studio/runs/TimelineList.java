package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.studio.monitor.Now;
import baton.studio.monitor.PickList;
import baton.studio.monitor.RunView;
import baton.studio.monitor.RunViewModel;
import baton.studio.monitor.StepRow;
import baton.studio.monitor.TakenOver;
import java.time.Instant;
import java.util.List;
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
    private final PickList<TimelineRow> rows;

    TimelineList(String id, RunViewModel model, Now now) {
        this.model = model;
        this.now = now;
        setId(id);
        setAccessibleText(text("timeline.name"));
        getStyleClass().addAll("rows", "timeline");
        setCellFactory(_ -> new Cell());
        rows = new PickList<>(this, row -> row.step().key(), row -> model.pick(row.step()));
        model.rowsProperty().subscribe(this::show);
        model.selectedProperty().subscribe(rows::select);
    }

    private void show(List<StepRow> steps) {
        rows.show(model.viewProperty()
                .get()
                .map(view -> TimelineRow.of(steps, view.state().began(), end(view)))
                .orElse(List.of()));
    }

    /// Where what goes on ends for the moment; in a run that nobody is at work on, nothing goes on.
    private Instant end(RunView view) {
        return model.abandonedProperty().get() ? view.state().latest() : now.instant();
    }

    private static final class Cell extends ListCell<TimelineRow> {
        private final Label name = new Label();
        private final BarsPane bars = new BarsPane();
        private final Label copied = TakenOver.mark();
        private final HBox row = new HBox(12, name, copied, bars);

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
                copied.setVisible(item.step().takenOver());
                bars.show(item);
                setText(item.step().title() + ", " + item.words());
            }
        }
    }
}
