package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.geometry.Viewport;
import baton.workflow.Position;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/// Where the view looks, and how it gets there: at once while a hand leads, in a short glide when a command
/// does.
final class Camera {

    private static final Duration GLIDE = Duration.millis(200);
    private static final double FIT_MARGIN = 56;
    private static final double REVEAL_MARGIN = 24;

    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.USUAL);
    private final DoubleProperty part = new SimpleDoubleProperty();
    private final Timeline glide = new Timeline();
    private Viewport from = Viewport.USUAL;
    private Viewport to = Viewport.USUAL;
    private double width;
    private double height;
    private boolean ledByHand;

    private BooleanSupplier still = () -> false;

    Camera() {
        part.subscribe(done -> viewport.set(between(done.doubleValue())));
    }

    /// Jumps instead of gliding as long as `still` says so.
    void heed(BooleanSupplier still) {
        this.still = still;
    }

    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    Viewport viewport() {
        return viewport.get();
    }

    /// The size of the view, in pixels.
    void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /// The middle of the view, in pixels.
    Position middle() {
        return new Position(width / 2, height / 2);
    }

    /// The part of the canvas that is seen.
    Box seen() {
        return viewport().seen(width, height);
    }

    void pan(double dx, double dy) {
        lead(viewport().panned(dx, dy));
    }

    void zoomBy(double factor, Position pixel) {
        lead(viewport().zoomedBy(factor, pixel));
    }

    private void lead(Viewport there) {
        ledByHand = true;
        jump(there);
        ledByHand = false;
    }

    /// Whether a hand leads the view to where it looks now.
    boolean isLedByHand() {
        return ledByHand;
    }

    /// Zooms about `what`, which is in view then, or else about the middle of the view. Where it glides already, that
    /// is counted from where it would get to.
    void zoomTo(double zoom, Optional<Box> what) {
        var base = target();
        var there =
                base.zoomedTo(zoom, what.map(box -> base.toPixels(box.centre())).orElseGet(this::middle));
        glideTo(what.map(box -> there.showing(box, width, height, REVEAL_MARGIN))
                .orElse(there));
    }

    void zoomIn(Optional<Box> what) {
        zoomTo(target().nextStop(), what);
    }

    void zoomOut(Optional<Box> what) {
        zoomTo(target().previousStop(), what);
    }

    private Viewport target() {
        return isGliding() ? to : viewport();
    }

    /// Shows all of `content`; goes home if there is none.
    void fit(Optional<Box> content) {
        glideTo(fitting(content));
    }

    /// As [#fit], without a glide.
    void fitAtOnce(Optional<Box> content) {
        jump(fitting(content));
    }

    private Viewport fitting(Optional<Box> content) {
        return content.map(box -> Viewport.fitting(box, width, height, FIT_MARGIN))
                .orElse(Viewport.USUAL);
    }

    /// Shifts the view, if need be, so that `box` can be seen.
    void reveal(Box box) {
        var shown = target().showing(box, width, height, REVEAL_MARGIN);
        if (!shown.equals(target())) {
            glideTo(shown);
        }
    }

    /// Whether at least a part of `box` can be seen, or will be once the view has come to rest.
    boolean isInView(Box box) {
        var from = target().toPixels(new Position(box.x(), box.y()));
        var to = target().toPixels(new Position(box.x() + box.width(), box.y() + box.height()));
        return to.x() > 0 && to.y() > 0 && from.x() < width && from.y() < height;
    }

    /// As [#reveal], and from afar so near that `box` can be read.
    void approach(Box box) {
        if (Detail.at(target().zoom()) == Detail.ALL) {
            reveal(box);
        } else {
            glideTo(Viewport.centred(box.centre(), width, height, 1));
        }
    }

    /// Puts `point` into the middle, at once.
    void centre(Position point) {
        lead(Viewport.centred(point, width, height, viewport().zoom()));
    }

    private void jump(Viewport there) {
        glide.stop();
        viewport.set(there);
    }

    private void glideTo(Viewport there) {
        glide.stop();
        if (still.getAsBoolean()) {
            viewport.set(there);
            return;
        }
        from = viewport();
        to = there;
        part.set(0);
        glide.getKeyFrames().setAll(new KeyFrame(GLIDE, new KeyValue(part, 1, Interpolator.EASE_BOTH)));
        glide.playFromStart();
    }

    private boolean isGliding() {
        return glide.getStatus() == javafx.animation.Animation.Status.RUNNING;
    }

    private Viewport between(double done) {
        return done >= 1
                ? to
                : new Viewport(
                        from.x() + (to.x() - from.x()) * done,
                        from.y() + (to.y() - from.y()) * done,
                        from.zoom() + (to.zoom() - from.zoom()) * done);
    }
}
