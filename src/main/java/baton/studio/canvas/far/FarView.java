package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Viewport;
import java.util.function.Consumer;

/// The dotted ground, and what lies on the canvas and has no nodes of its own.
public final class FarView extends Sheet {

    private final Inks inks = new Inks(this::paintAnew);
    private final Consumer<Brush> content;
    private Viewport viewport = Viewport.USUAL;

    /// @param content is asked to paint whatever is to be seen
    public FarView(Consumer<Brush> content) {
        this.content = content;
        setId("far-view");
        getChildren().add(inks.unseen());
    }

    /// Looks elsewhere.
    public void look(Viewport newViewport) {
        viewport = newViewport;
        paintAnew();
    }

    @Override
    boolean paint(Raster canvas, double fine) {
        var painter = new Painter(canvas, inks, viewport, fine);
        boolean ground = painter.ground();
        var brush = new Brush(painter);
        content.accept(brush);
        return ground || brush.isUsed();
    }
}
