package baton.studio.runs;

import baton.studio.look.Whole;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Draws the bars of one row, and beside them how long it took: behind them, or before them where there is no
/// room behind.
final class BarsPane extends Pane {

    private static final PseudoClass ON_BAR = PseudoClass.getPseudoClass("on-bar");
    private static final PseudoClass ON_PERSON = PseudoClass.getPseudoClass("on-person");
    private static final double GAP = 6;
    private static final double THINNEST = 3;

    private final Label words = Whole.told(new Label());
    private List<TimelineRow.Bar> bars = List.of();

    BarsPane() {
        words.getStyleClass().addAll("meta", "bar-words");
        words.setManaged(false);
        getStyleClass().add("bars");
        setMinWidth(0);
    }

    void show(TimelineRow row) {
        if (!row.bars().equals(bars) || getChildren().isEmpty()) {
            bars = row.bars();
            getChildren().clear();
            bars.forEach(bar -> getChildren().add(region(bar)));
            getChildren().add(words);
        }
        words.setText(row.words());
        requestLayout();
    }

    private static Region region(TimelineRow.Bar bar) {
        var region = new Region();
        region.getStyleClass().addAll("bar", bar.styleClass());
        region.setManaged(false);
        Tooltip.install(region, new Tooltip(bar.tip()));
        return region;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double last = 0;
        double first = wide;
        for (int place = 0; place < bars.size(); place++) {
            var bar = bars.get(place);
            var region = (Region) getChildren().get(place);
            double from = Math.min(bar.from() * wide, wide - THINNEST);
            double length = Math.max(THINNEST, (bar.to() - bar.from()) * wide);
            double high = region.prefHeight(-1) > 0 ? region.prefHeight(-1) : region.minHeight(-1);
            region.resizeRelocate(from, (getHeight() - high) / 2, Math.min(length, wide - from), high);
            first = Math.min(first, from);
            last = Math.max(last, from + length);
        }
        placeWords(wide, first, last);
    }

    /// Behind the bars, before them, or else on them.
    private void placeWords(double wide, double first, double last) {
        double text = words.prefWidth(-1);
        double behind = last + GAP;
        double before = first - GAP - text;
        boolean onBar = !bars.isEmpty() && behind + text > wide && before < 0;
        double x = onBar ? first + GAP : behind + text <= wide ? behind : before;
        words.pseudoClassStateChanged(ON_BAR, onBar);
        words.pseudoClassStateChanged(
                ON_PERSON, onBar && bars.getFirst().styleClass().equals("bar-needs-you"));
        double room = Math.min(text, wide);
        words.resizeRelocate(
                Math.clamp(x, 0, wide - room), (getHeight() - words.prefHeight(-1)) / 2, room, words.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1);
    }
}
