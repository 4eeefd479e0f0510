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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The steps of a run, in the order in which they happened.
final class StepList extends ListView<StepRow> {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    StepList(RunViewModel model) {
        setId("drawer-steps");
        setAccessibleText(text("drawer.steps"));
        getStyleClass().addAll("rows", "step-list");
        setItems(model.rows());
        setCellFactory(_ -> new Cell());
        // The list also selects by itself, when rows come and go or the focus comes by: only clicks and keys are
        // wishes.
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> pickSelected(model));
        addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode().isNavigationKey() || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                pickSelected(model);
            }
        });
        model.selectedProperty().subscribe(_ -> showSelection(model));
        Lists.afterChange(model.rows(), () -> showSelection(model));
    }

    private void pickSelected(RunViewModel model) {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.pick(chosen);
        }
    }

    /// Selects what the model looks at.
    private void showSelection(RunViewModel model) {
        var key = model.selectedProperty().get().orElse(null);
        for (int place = 0; place < getItems().size(); place++) {
            if (getItems().get(place).key().equals(key)) {
                getSelectionModel().clearAndSelect(place);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private static final class Cell extends ListCell<StepRow> {
        private final StateBadge badge = new StateBadge(BadgeState.NOT_RUN);
        private final Label name = new Label();
        private final Label detail = new Label();
        private final Label took = new Label();
        private final HBox row = new HBox(8, badge, name, detail, took);

        Cell() {
            badge.getStyleClass().add("small");
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
                setText(item.title() + ", " + badge.getAccessibleText() + ", " + item.took());
            }
        }
    }
}
