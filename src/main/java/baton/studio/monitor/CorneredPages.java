package baton.studio.monitor;

import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;

/// Pages, and what stands in the corner beside their tabs; in a row above the tabs where these need all the width.
final class CorneredPages extends Region {

    private static final double GAP = 12;

    private final TabPane pages;
    private final Region corner;

    CorneredPages(TabPane pages, Region corner) {
        this.pages = pages;
        this.corner = corner;
        getStyleClass().add("drawer-pages");
        getChildren().addAll(pages, corner);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(corner.prefWidth(-1), pages.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return pages.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return pages.prefHeight(width) + corner.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double wide = corner.prefWidth(-1);
        double high = corner.prefHeight(-1);
        boolean beside = tabs() + GAP + wide <= getWidth();
        double top = beside ? 0 : high;
        pages.resizeRelocate(0, top, getWidth(), getHeight() - top);
        corner.resizeRelocate(getWidth() - wide, 0, wide, high);
    }

    private double tabs() {
        Node headers = pages.lookup(".headers-region");
        return headers == null ? 0 : headers.prefWidth(-1);
    }
}
