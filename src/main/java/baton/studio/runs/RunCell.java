package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.Whole;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunPill;
import baton.studio.monitor.RunStanding;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One run in the list, with the day above it where a new one begins.
final class RunCell extends ListCell<RunItem> {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Now now;
    private final Label day = new Label();
    private final RunPill glyph = RunPill.glyph(RunStanding.RUNNING);
    private final Label name = new Label();
    private final IconView rehearsal = new IconView(Icon.MASK);
    private final Label workflow = Whole.told(new Label());
    private final IconView star = new IconView(Icon.STAR);
    private final Label when = new Label();
    private final Tooltip exact = new Tooltip();
    private final Label line = Whole.told(new Label());
    private final Label took = new Label();
    private final VBox box;

    /// @param tick changes when the times that it shows have moved on
    RunCell(Now now, Observable tick) {
        this.now = now;
        tick.subscribe(() -> Optional.ofNullable(getItem()).ifPresent(this::showTimes));
        day.getStyleClass().add("run-day");
        day.managedProperty().bind(day.visibleProperty());
        glyph.getStyleClass().add("run-glyph");
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        rehearsal.getStyleClass().addAll("small", "run-rehearsal");
        Tooltip.install(rehearsal, new Tooltip(text("list.rehearsal")));
        rehearsal.managedProperty().bind(rehearsal.visibleProperty());
        workflow.getStyleClass().add("hint");
        star.getStyleClass().addAll("small", "run-star");
        star.managedProperty().bind(star.visibleProperty());
        when.getStyleClass().add("hint");
        when.setTooltip(exact);
        line.getStyleClass().add("text-2");
        took.getStyleClass().add("text-2");
        var row = new VBox(
                4, pair(new HBox(8, glyph, name, star, rehearsal, workflow), when), pair(new HBox(line), took));
        row.getStyleClass().add("run-row");
        box = new VBox(day, row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        selectedProperty().subscribe(is -> row.pseudoClassStateChanged(SELECTED, is));
    }

    private static HBox pair(HBox left, Label right) {
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.setMinWidth(Region.USE_PREF_SIZE);
        var pair = new HBox(8, left, right);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    @Override
    protected void updateItem(RunItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : box);
        if (!empty && item != null) {
            show(item);
        }
    }

    private void show(RunItem item) {
        var summary = item.summary();
        day.setText(item.day());
        day.setVisible(!item.day().isEmpty());
        glyph.show(item.standing());
        name.setText(text("list.run", String.valueOf(summary.number())));
        rehearsal.setVisible(summary.rehearsal());
        workflow.setText(summary.workflow());
        star.setVisible(item.pinned());
        line.setText(item.line());
        setText(name.getText() + ", " + item.standing().words() + ", "
                + (summary.rehearsal() ? text("list.rehearsal") + ", " : "")
                + (item.pinned() ? text("list.pinned") + ", " : "") + summary.workflow() + ", " + item.line());
        showTimes(item);
    }

    private void showTimes(RunItem item) {
        var began = item.summary().began();
        when.setText(now.ago(began));
        exact.setText(now.exact(began));
        took.setText(item.took(now.instant()));
    }
}
