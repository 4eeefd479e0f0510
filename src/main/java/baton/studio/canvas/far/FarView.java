package baton.studio.canvas.far;

import baton.studio.canvas.geometry.Viewport;
import java.util.List;
import java.util.function.Consumer;

/// The dotted ground, and what lies on the canvas and has no nodes of its own.
public final class FarView extends Sheet<FarView.Sight> {

    private final Inks inks = new Inks(this::paintInOtherColours);
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

    /// @param strokes what is painted on the ground, from the back to the front
    record Sight(Viewport viewport, List<Brush.Stroke> strokes) {}

    @Override
    Sight sight() {
        var brush = new Brush();
        content.accept(brush);
        return new Sight(viewport, brush.strokes());
    }

    @Override
    boolean paint(Sight sight, Raster canvas, double fine) {
        var painter = new Painter(canvas, inks, sight.viewport(), fine);
        boolean ground = painter.ground();
        sight.strokes().forEach(painter::stroke);
        return ground || !sight.strokes().isEmpty();
    }
}
