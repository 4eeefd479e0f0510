package baton.bench;

import baton.run.RunState;
import baton.studio.canvas.CanvasView;
import baton.studio.canvas.ToldHost;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.monitor.RunView;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/// A canvas, and the hand that uses it: by the events that a mouse and a trackpad send.
final class CanvasStand {

    private final Document document = new Document();
    private final ObjectProperty<Optional<RunView>> run = new SimpleObjectProperty<>(Optional.empty());
    private final CanvasView canvas =
            new CanvasView(document, run, InstantSource.system(), Background.immediate(), new ToldHost());
    private List<RunState> states = List.of();
    private double zoom = 1;
    private Point2D grip = Point2D.ZERO;
    private NodeId held = DrawnField.id(0);

    Region root() {
        return canvas.root();
    }

    void open(Workflow workflow) {
        document.open(workflow);
        canvas.showAll();
    }

    /// Looks at the middle of the workflow at `wanted`.
    boolean zoomTo(double wanted) {
        canvas.root().requestFocus();
        release();
        run.set(Optional.empty());
        document.select(Selection.NOTHING);
        zoomBy(0.0001);
        zoom = 0.1;
        canvas.showAll();
        zoomBy(0.0001);
        zoomBy(wanted / 0.1);
        zoom = wanted;
        return true;
    }

    void zoomBy(double factor) {
        fire(new ZoomEvent(
                ZoomEvent.ZOOM,
                middle().getX(),
                middle().getY(),
                middle().getX(),
                middle().getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                factor,
                factor,
                null));
    }

    void scroll(double dx, double dy) {
        fire(new ScrollEvent(
                ScrollEvent.SCROLL,
                middle().getX(),
                middle().getY(),
                middle().getX(),
                middle().getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    private Point2D middle() {
        return new Point2D(root().getWidth() / 2, root().getHeight() / 2);
    }

    private void fire(Event event) {
        Event.fireEvent(root(), event);
    }

    /// Takes hold of the card in the middle of the view, with the `count` steps around it that are selected then.
    boolean grab(int count) {
        held = nearMiddle();
        var nodes = document.present().nodes();
        int at = nodes.indexOf(document.present().node(held).orElseThrow());
        Set<NodeId> selected = new HashSet<>();
        int first = Math.max(0, Math.min(nodes.size() - count, at - count / 2));
        nodes.subList(first, first + count).forEach(node -> selected.add(node.id()));
        selected.add(held);
        document.select(new Selection(selected, Set.of(), Set.of()));
        mouse(MouseEvent.MOUSE_PRESSED, grip, 1);
        return true;
    }

    /// The card nearest to the middle of the view; the hand is put on it.
    private NodeId nearMiddle() {
        var all = Places.of(document.present());
        var bounds = Box.around(all.values()).orElseThrow();
        var centre = bounds.centre();
        var nearest = all.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().distance(centre)))
                .orElseThrow();
        var on = nearest.getValue();
        grip = middle().add((on.x() + 40 - centre.x()) * zoom, (on.y() + 20 - centre.y()) * zoom);
        return nearest.getKey();
    }

    void drag(int frame) {
        double angle = frame / 20.0;
        mouse(MouseEvent.MOUSE_DRAGGED, grip.add(Math.cos(angle) * 120, Math.sin(angle) * 120), 1);
    }

    private void release() {
        if (!grip.equals(Point2D.ZERO)) {
            mouse(MouseEvent.MOUSE_RELEASED, grip, 1);
            grip = Point2D.ZERO;
        }
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, int clicks) {
        fire(new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                type != MouseEvent.MOUSE_RELEASED,
                false,
                false,
                false,
                false,
                false,
                picked(at)));
    }

    /// What lies there is the card that is held, where it has a node of its own.
    private PickResult picked(Point2D at) {
        var card = root().lookup("#card-" + held);
        return new PickResult(card == null ? root() : card, at.getX(), at.getY());
    }

    boolean beginRun() {
        if (states.isEmpty() || !states.getFirst().workflow().equals(document.present())) {
            states = DrawnField.run(document.present());
        }
        nextStates(0);
        return true;
    }

    void nextStates(int turn) {
        run.set(Optional.of(new RunView(states.get(turn % states.size()), List.of(), Map.of(), List.of(), "")));
    }
}
