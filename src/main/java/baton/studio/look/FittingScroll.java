package baton.studio.look;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls its content where there is no room, and would else be as high as the content is at its width.
public final class FittingScroll extends ScrollPane {

    private final Region content;

    public FittingScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width < 0 ? content.prefWidth(-1) : width) + 1;
    }
}
