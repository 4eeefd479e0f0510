package baton.studio.canvas;

import baton.studio.canvas.geometry.Viewport;
import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.gesture.GestureReducer;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.gesture.Keys;
import baton.studio.canvas.gesture.Pointer;
import baton.studio.canvas.gesture.Wish;
import baton.workflow.Position;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// Turns what the mouse and the trackpad do into pointer events, and has the reducer say what they mean.
final class MouseInput {

    /// How wide the band at the right edge of a card is that draws a line as its port does.
    private static final double EDGE_BAND = 16;

    /// What JavaFX says for one notch of a wheel.
    private static final double WHEEL_NOTCH = 40;

    private final Board board;
    private final Camera camera;
    private final Under under;
    private final Surface surface;
    private final Consumer<Wish> carryOut;
    private final EdgeScroll edgeScroll = new EdgeScroll();
    private Pointer.@Nullable Drag lastDrag;
    private boolean space;

    MouseInput(Board board, Camera camera, Under under, Surface surface, Consumer<Wish> carryOut) {
        this.board = board;
        this.camera = camera;
        this.under = under;
        this.surface = surface;
        this.carryOut = carryOut;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> on(new Pointer.Move(at(event))));
        surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        board.gestureProperty().subscribe(gesture -> edgeScroll.run(gesture.reachesOut()));
    }

    private static Position at(MouseEvent event) {
        return new Position(event.getX(), event.getY());
    }

    private Keys keys(MouseEvent event) {
        return new Keys(event.isShiftDown(), event.isShortcutDown(), space);
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        surface.ledByKeyboard(false);
        on(new Pointer.Down(button(event.getButton()), at(event), hit(event), keys(event), event.getClickCount()));
        event.consume();
    }

    private static Pointer.Button button(MouseButton button) {
        return switch (button) {
            case MIDDLE -> Pointer.Button.MIDDLE;
            case SECONDARY -> Pointer.Button.RIGHT;
            case PRIMARY, NONE, BACK, FORWARD -> Pointer.Button.LEFT;
        };
    }

    private void dragged(MouseEvent event) {
        var drag = new Pointer.Drag(at(event), keys(event));
        lastDrag = drag;
        on(drag);
        event.consume();
    }

    private void released(MouseEvent event) {
        on(new Pointer.Up(at(event), keys(event)));
        event.consume();
    }

    /// Whatever is going on is off, and everything as before; if nothing is, nothing is selected any more.
    void escape() {
        on(new Pointer.Escape());
    }

    /// Whether the key that turns the hand into a pan is held.
    void holdSpace(boolean held) {
        space = held;
        cursor(board.gestureProperty().get());
    }

    private void on(Pointer pointer) {
        var outcome = GestureReducer.on(board.gestureProperty().get(), pointer, board.situation(camera.viewport()));
        // What is wished for is carried out first: when the gesture is over, everything shows where it ended.
        outcome.wishes().forEach(carryOut);
        board.gestureProperty().set(outcome.next());
        cursor(outcome.next());
    }

    private void cursor(Gesture gesture) {
        surface.setCursor(
                switch (gesture) {
                    case Gesture.Panning _ -> Cursor.CLOSED_HAND;
                    case Gesture.Moving _ -> Cursor.MOVE;
                    case Gesture.Resizing _ -> Cursor.SE_RESIZE;
                    case Gesture.Drawing _ -> Cursor.CROSSHAIR;
                    case Gesture.Idle _, Gesture.Pressed _, Gesture.PressedRight _, Gesture.Marquee _ ->
                        space ? Cursor.OPEN_HAND : Cursor.DEFAULT;
                });
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (!event.isInertia() && event.getDeltaY() != 0) {
                camera.zoomBy(
                        Math.pow(Viewport.NOTCH, event.getDeltaY() / WHEEL_NOTCH),
                        new Position(event.getX(), event.getY()));
            }
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            camera.pan(event.getDeltaY(), 0);
        } else {
            camera.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        camera.zoomBy(event.getZoomFactor(), new Position(event.getX(), event.getY()));
        event.consume();
    }

    private Hit hit(MouseEvent event) {
        return atEdge(under.of(event), event);
    }

    private Hit atEdge(Hit hit, MouseEvent event) {
        if (!(hit instanceof Hit.Card(var id, var _)) || !board.isEditable()) {
            return hit;
        }
        var box = board.picture().boxes().get(id);
        var handsOff =
                board.picture().card(id).filter(card -> card.face().handsOff()).isPresent();
        return handsOff && box != null && camera.viewport().toCanvas(at(event)).x() > box.right() - EDGE_BAND
                ? new Hit.Card(id, Hit.Part.OUT_PORT)
                : hit;
    }

    /// While something is dragged to the edge of the view, the view follows.
    private final class EdgeScroll extends AnimationTimer {
        private static final double ZONE = 8;
        private static final double STEP = 12;
        private static final long DELAY = 200_000_000;

        private long since;

        void run(boolean wanted) {
            since = 0;
            if (wanted) {
                start();
            } else {
                lastDrag = null;
                stop();
            }
        }

        @Override
        public void handle(long now) {
            var drag = lastDrag;
            double dx = drag == null ? 0 : pull(drag.at().x(), surface.getWidth());
            double dy = drag == null ? 0 : pull(drag.at().y(), surface.getHeight());
            if (drag == null || (dx == 0 && dy == 0)) {
                since = 0;
                return;
            }
            since = since == 0 ? now : since;
            if (now - since >= DELAY) {
                camera.pan(dx, dy);
                on(drag);
            }
        }

        private static double pull(double at, double size) {
            if (at < ZONE) {
                return STEP;
            }
            return at > size - ZONE ? -STEP : 0;
        }
    }
}
