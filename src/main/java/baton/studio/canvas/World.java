package baton.studio.canvas;

import baton.studio.canvas.far.Brush;
import baton.studio.canvas.far.FarView;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.geometry.Viewport;
import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.Picture;
import baton.studio.look.Motion;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;

/// Everything that lies on the canvas, in canvas units, seen through the camera: notes, lines, pills, cards,
/// and on top what a gesture draws. Only what is near the view has nodes; the rest is painted.
final class World extends Pane {

    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// Whoever zooms is done when nothing has come for so long.
    private static final Duration QUIET = Duration.millis(120);

    private final Board board;
    private final Translate shift = new Translate();
    private final Scale zoom = new Scale();
    private final Pane ghosts = layer();
    private final Remarks remarks;
    private final Parts parts;
    private final GestureLayer gestures;
    private final CopiesInHand copies;
    private final FarView far = new FarView(this::paint);
    private final PauseTransition rest = new PauseTransition(QUIET);
    private final Slide slide;
    private Nearby nearby = Nearby.NOTHING;
    private InHand inHand = InHand.NOTHING;
    private Box seen = new Box(0, 0, 0, 0);
    private Detail detail = Detail.ALL;
    private boolean zooming;
    private Workflow shown = Workflow.EMPTY;

    World(Board board, NodeView.Asks asks, Consumer<String> follow) {
        this.board = board;
        slide = new Slide(board::picture, () -> Motion.isReduced(this), this::onTheWay);
        getStyleClass().add("canvas-world");
        setManaged(false);
        setPickOnBounds(false);
        getTransforms().addAll(shift, zoom);
        remarks = new Remarks(follow);
        gestures = new GestureLayer(board, this::card);
        parts = new Parts(asks, far::paintAnew, gestures::dress);
        copies = new CopiesInHand(board, asks);
        getChildren()
                .addAll(
                        remarks.frames(),
                        remarks.notes(),
                        ghosts,
                        parts.lineLayer(),
                        parts.pillLayer(),
                        parts.cardLayer(),
                        copies,
                        gestures);
        rest.setOnFinished(_ -> rest());
        board.pictureProperty().subscribe(this::show);
        board.gestureProperty().subscribe(this::gesture);
    }

    static Pane layer() {
        var layer = new Pane();
        layer.setPickOnBounds(false);
        layer.setManaged(false);
        return layer;
    }

    /// What is painted of it; lies below, and does not move with it.
    FarView far() {
        return far;
    }

    @SuppressWarnings("ReferenceEquality") // a change makes another workflow
    private void show(Picture picture) {
        remarks.show(picture.notes());
        nearby = Nearby.of(picture, seen, detail, board.spot());
        parts.show(picture, nearby, shown == board.workflow() ? Parts.AT_ONCE_IN_RUN : Parts.AT_ONCE);
        shown = board.workflow();
        far.paintAnew();
    }

    /// @param newSeen the part of the canvas that is in view
    /// @param byHand  whether the view is being moved, and will be again in a moment
    void look(Viewport viewport, Box newSeen, boolean byHand) {
        boolean zoomed = viewport.zoom() != zoom.getX();
        seen = newSeen;
        shift.setX(Math.rint(viewport.x()));
        shift.setY(Math.rint(viewport.y()));
        zoom.setX(viewport.zoom());
        zoom.setY(viewport.zoom());
        far.look(viewport);
        gestures.zoom(viewport.zoom());
        if (byHand) {
            parts.moving(true);
            rest.playFromStart();
        }
        if (byHand && zoomed && board.picture().cards().size() > Nearby.FEW) {
            parts.hurry(true);
            zooming = true;
        } else if (!zooming) {
            settle(byHand);
        }
    }

    private void settle(boolean byHand) {
        var readable = Detail.at(zoom.getX());
        boolean other = readable != detail;
        detail = readable;
        if (other) {
            parts.show(detail);
            remarks.show(detail);
        }
        if (other || !nearby.serves(seen)) {
            nearby = Nearby.of(board.picture(), seen, detail, board.spot());
            parts.show(board.picture(), nearby, byHand ? Parts.AT_ONCE_MOVING : Parts.AT_ONCE);
            far.paintAnew();
        }
    }

    private void rest() {
        parts.moving(false);
        if (zooming) {
            zooming = false;
            parts.hurry(false);
        }
        settle(true);
    }

    /// Lines first, then the cards that they lead to.
    private void paint(Brush brush) {
        var picture = board.picture();
        if (parts.isComplete() && nearby.cards().size() >= picture.cards().size()) {
            return;
        }
        picture.linesIn(seen).forEach(line -> {
            if (line(line.id()).isEmpty()) {
                brush.line(line, inHand.course(line));
            }
        });
        picture.cardsIn(seen).forEach(card -> {
            if (card(card.id()).isEmpty()) {
                brush.card(card, inHand.place(card.id(), card.box()));
            }
        });
    }

    /// Puts `region` beneath the cards, in canvas units.
    void putBelow(Region region) {
        ghosts.getChildren().add(region);
    }

    /// Puts `pane` above everything, in canvas units.
    void putAbove(Pane pane) {
        getChildren().add(pane);
    }

    Optional<NodeView> card(NodeId id) {
        return parts.card(id);
    }

    Optional<EdgeView> line(HandoffId id) {
        return parts.line(id);
    }

    Optional<Remark> note(String id) {
        return remarks.view(id);
    }

    /// Puts the ring of the keyboard on `spot` and takes it from wherever it was.
    void current(Hit before, Hit spot) {
        mark(before, false);
        if (!(spot instanceof Hit.Ground) && isPainted(spot)) {
            show(board.picture());
        }
        mark(spot, true);
    }

    private boolean isPainted(Hit spot) {
        return switch (spot) {
            case Hit.Ground _, Hit.OnNote _ -> false;
            case Hit.Card(var id, var _) -> card(id).isEmpty();
            case Hit.Line(var id, var _) -> line(id).isEmpty();
        };
    }

    private void mark(Hit spot, boolean here) {
        switch (spot) {
            case Hit.Ground _ -> {}
            case Hit.Card(var id, var _) -> card(id).ifPresent(card -> card.pseudoClassStateChanged(CURRENT, here));
            case Hit.Line(var id, var _) -> line(id).ifPresent(line -> line.current(here));
            case Hit.OnNote(var id, var _) -> note(id).ifPresent(note -> note.pseudoClassStateChanged(CURRENT, here));
        }
    }

    private void gesture(Gesture before, Gesture gesture) {
        if (gesture instanceof Gesture.Moving moving && !moving.copies()) {
            move(moving);
        } else if (before instanceof Gesture.Moving moving && !moving.copies()) {
            putBack(moving);
        }
        if (gesture instanceof Gesture.Resizing resizing) {
            note(resizing.note()).ifPresent(note -> note.size(resizing.width(), resizing.height()));
        } else if (before instanceof Gesture.Resizing) {
            remarks.putBack();
        }
        copies.show(gesture);
        lift(before, false);
        lift(gesture, true);
        gestures.show(gesture);
    }

    /// The line whose end is in the hand is shown where it would lead; where it led, only a shade of it stays.
    private void lift(Gesture gesture, boolean lifted) {
        if (gesture instanceof Gesture.Reconnecting held) {
            line(held.handoff()).ifPresent(line -> line.mark(LIFTED, lifted));
        }
    }

    /// Moves what is held by translation alone, and runs the lines that end there anew.
    private void move(Gesture.Moving moving) {
        slide.stop();
        inHand = InHand.of(moving, board.picture());
        parts.hold(inHand);
        var noteBoxes = board.picture().noteBoxes();
        moving.notes().forEach(id -> {
            var box = noteBoxes.get(id);
            if (box != null) {
                note(id).ifPresent(note -> note.place(box.x() + moving.dx(), box.y() + moving.dy()));
            }
        });
        far.paintAnew();
    }

    /// What the document says counts again. If the move was carried out, it says so by now.
    private void putBack(Gesture.Moving moving) {
        inHand = InHand.NOTHING;
        parts.putBack(moving.nodes(), board.picture());
        remarks.putBack();
        far.paintAnew();
    }

    /// Lets the cards of `moved` come from where they lay `before`.
    void slide(Map<NodeId, Box> before, Set<NodeId> moved) {
        slide.from(before, moved);
    }

    private void onTheWay(Map<NodeId, Box> boxes) {
        if (boxes.isEmpty()) {
            var came = inHand.boxes().keySet();
            inHand = InHand.NOTHING;
            parts.putBack(came, board.picture());
        } else {
            inHand = InHand.at(boxes, board.picture());
            parts.hold(inHand);
        }
        far.paintAnew();
    }
}
