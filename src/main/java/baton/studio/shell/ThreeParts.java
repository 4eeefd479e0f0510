package baton.studio.shell;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Something at the beginning of a row, in its middle and at its end. The middle is centred as long as both sides have
/// room enough; where the row is too narrow for all three, the middle has a row of its own below.
final class ThreeParts extends Region {

    private static final double GAP = 6;

    private final Region first;
    private final Region middle;
    private final Region last;

    ThreeParts(Region first, Region middle, Region last) {
        this.first = first;
        this.middle = middle;
        this.last = last;
        getChildren().addAll(first, middle, last);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double across() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private double down() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    /// @param width without the insets
    private boolean isOneRow(double width) {
        return first.minWidth(-1) + middle.prefWidth(-1) + last.minWidth(-1) + 2 * GAP <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return across() + Math.max(first.minWidth(-1) + GAP + last.minWidth(-1), middle.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + first.prefWidth(-1) + middle.prefWidth(-1) + last.prefWidth(-1) + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = Math.max(first.prefHeight(-1), last.prefHeight(-1));
        double own = middle.prefHeight(-1);
        return down() + (width < 0 || isOneRow(width - across()) ? Math.max(sides, own) : sides + GAP + own);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double width = getWidth() - across();
        double own = middle.prefWidth(-1);
        if (isOneRow(width)) {
            double height = getHeight() - down();
            double centred = Math.min((width - own) / 2, width - own - GAP - last.minWidth(-1));
            double at = snapPositionX(Math.max(centred, first.minWidth(-1) + GAP));
            first.resizeRelocate(left, top, at - GAP, height);
            middle.resize(own, middle.prefHeight(-1));
            middle.relocate(left + at, snapPositionY(top + (height - middle.getHeight()) / 2));
            last.resizeRelocate(left + at + own + GAP, top, width - at - own - GAP, height);
        } else {
            double sides = Math.max(first.prefHeight(-1), last.prefHeight(-1));
            double end = Math.min(last.prefWidth(-1), width - GAP - first.minWidth(-1));
            first.resizeRelocate(left, top, width - GAP - end, sides);
            last.resizeRelocate(left + width - end, top, end, sides);
            middle.resize(own, middle.prefHeight(-1));
            middle.relocate(left + snapPositionX((width - own) / 2), top + sides + GAP);
        }
    }
}
