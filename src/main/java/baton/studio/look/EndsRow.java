package baton.studio.look;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Words at the beginning of a row and buttons at its end; the buttons go below the words where the row is too
/// narrow for both.
public final class EndsRow extends Region {

    private static final double GAP = 10;

    private final HBox words;
    private final HBox buttons;

    /// @param words at least as wide as what in it may not be cut
    public EndsRow(HBox words, HBox buttons) {
        this.words = words;
        this.buttons = buttons;
        getChildren().addAll(words, buttons);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneRow(double width) {
        return width < 0 || words.minWidth(-1) + GAP + buttons.prefWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(words.minWidth(-1), buttons.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + GAP + buttons.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double above = words.prefHeight(-1);
        double below = buttons.prefHeight(-1);
        return isOneRow(width) ? Math.max(above, below) : above + GAP + below;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isOneRow(width)) {
            double end = buttons.prefWidth(-1);
            words.resizeRelocate(0, 0, Math.max(0, width - GAP - end), getHeight());
            buttons.resizeRelocate(width - end, 0, end, getHeight());
        } else {
            double above = words.prefHeight(-1);
            words.resizeRelocate(0, 0, width, above);
            buttons.resizeRelocate(0, above + GAP, width, buttons.prefHeight(-1));
        }
    }
}
