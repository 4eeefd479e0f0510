package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.studio.look.BadgeState;
import baton.studio.look.StateBadge;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The steps of a run, in the order in which they happened.
final class StepList extends ListView<StepRow> {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    StepList(RunViewModel model) {
        setId("drawer-steps");
        setAccessibleText(text("drawer.steps"));
        getStyleClass().addAll("rows", "step-list");
        setCellFactory(_ -> new Cell());
        var rows = new PickList<>(this, StepRow::key, model::pick);
        model.rowsProperty().subscribe(rows::show);
        model.selectedProperty().subscribe(rows::select);
    }

    private static final class Cell extends ListCell<StepRow> {
        private final StateBadge badge = new StateBadge(BadgeState.NOT_RUN);
        private final StackPane slot = new StackPane(badge);
        private final Label name = new Label();
        private final Label detail = new Label();
        private final Label took = new Label();
        private final Label copied = TakenOver.mark();
        private final HBox row = new HBox(8, slot, name, detail, copied, took);

        Cell() {
            badge.getStyleClass().add("small");
            slot.getStyleClass().add("badge-slot");
            detail.getStyleClass().add("hint");
            took.getStyleClass().add("text-2");
            took.setMinWidth(Region.USE_PREF_SIZE);
            took.setAlignment(Pos.CENTER_RIGHT);
            took.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(took, Priority.ALWAYS);
            row.getStyleClass().add("step-row");
            row.setAlignment(Pos.CENTER_LEFT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            selectedProperty().subscribe(is -> row.pseudoClassStateChanged(SELECTED, is));
        }

        @Override
        protected void updateItem(StepRow item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                if (badge.state() != item.state()) {
                    badge.show(item.state());
                }
                name.setText(item.name());
                detail.setText(item.detail());
                took.setText(item.took());
                copied.setVisible(item.takenOver());
                setText(item.title() + ", " + badge.getAccessibleText() + ", "
                        + (item.takenOver() ? copied.getAccessibleText() : item.took()));
            }
        }
    }
}
