package baton.studio.form;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Things below each other, never squeezed.
///
/// A plain box asks each child twice how high it is, for what it needs and for what it wants, and remembers
/// neither where the height depends on the width; a dozen boxes in each other ask the innermost text thousands
/// of times. This one needs what it wants, and remembers it until something in it changes.
public class Column extends VBox {

    private double knownWidth = Double.NaN;
    private double knownHeight;

    public Column(Node... parts) {
        super(parts);
    }

    public Column(double gap, Node... parts) {
        super(gap, parts);
    }

    @Override
    public final void requestLayout() {
        knownWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (knownWidth != width) {
            knownHeight = super.computePrefHeight(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
