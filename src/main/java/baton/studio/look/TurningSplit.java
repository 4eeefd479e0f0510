package baton.studio.look;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Two parts beside each other where both have room, and below each other where they have not.
///
/// Where the person drew the line between them is remembered for each of the two.
public final class TurningSplit extends SplitPane {

    private double across;
    private double down;

    /// @param across where the line is while they stand beside each other, of the width
    /// @param down   where it is while they stand below each other, of the height
    public TurningSplit(Region first, Region second, double across, double down) {
        super(first, second);
        this.across = across;
        this.down = down;
        setDividerPositions(across);
    }

    /// Either has to fit: which of them is wider decides.
    @Override
    protected double computeMinWidth(double height) {
        return getItems().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        turn(needed() > getWidth() ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        super.layoutChildren();
    }

    private double needed() {
        double lines = lookupAll(".split-pane-divider").stream()
                .filter(line -> line.getParent() == this)
                .mapToDouble(line -> line.prefWidth(-1))
                .sum();
        return lines
                + getItems().stream().mapToDouble(part -> part.minWidth(-1)).sum();
    }

    private void turn(Orientation to) {
        if (to == getOrientation() || getWidth() <= 0) {
            return;
        }
        double was = getDividerPositions()[0];
        if (to == Orientation.VERTICAL) {
            across = was;
        } else {
            down = was;
        }
        setOrientation(to);
        setDividerPositions(to == Orientation.VERTICAL ? down : across);
    }
}
