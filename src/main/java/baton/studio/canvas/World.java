package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.geometry.Routing;
import baton.studio.canvas.geometry.Viewport;
import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.canvas.picture.NotePicture;
import baton.studio.canvas.picture.Picture;
import baton.studio.fx.Reconciler;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// Everything that lies on the canvas, in canvas units, seen through the camera: notes, lines, pills, cards,
/// and on top what a gesture draws.
final class World extends Pane {

    private static final javafx.css.PseudoClass CURRENT = javafx.css.PseudoClass.getPseudoClass("current");
    private static final javafx.css.PseudoClass HELD = javafx.css.PseudoClass.getPseudoClass("held");

    private final Board board;
    private final Translate shift = new Translate();
    private final Scale zoom = new Scale();
    private final Pane pills = layer();
    private final Pane ghosts = layer();
    private final Reconciler<NodeId, CardPicture, NodeView> cards;
    private final Reconciler<HandoffId, LinePicture, EdgeView> lines;
    private final Reconciler<String, NotePicture, NoteView> notes;
    private final GestureLayer gestures;
    private Map<HandoffId, EdgePath> moved = Map.of();
    private Detail detail = Detail.ALL;

    World(Board board, NodeView.Asks asks) {
        this.board = board;
        getStyleClass().add("canvas-world");
        setManaged(false);
        setPickOnBounds(false);
        getTransforms().addAll(shift, zoom);
        var noteLayer = layer();
        var lineLayer = layer();
        var cardLayer = layer();
        notes = new Reconciler<>(noteLayer.getChildren(), one -> one.note().id(), new Notes());
        lines = new Reconciler<>(lineLayer.getChildren(), LinePicture::id, new Lines());
        cards = new Reconciler<>(cardLayer.getChildren(), CardPicture::id, new Cards(asks));
        gestures = new GestureLayer(board, this::card);
        getChildren().addAll(noteLayer, ghosts, lineLayer, pills, cardLayer, gestures);
        board.pictureProperty().subscribe(this::show);
        board.gestureProperty().subscribe(this::gesture);
    }

    private static Pane layer() {
        var layer = new Pane();
        layer.setPickOnBounds(false);
        layer.setManaged(false);
        return layer;
    }

    private void show(Picture picture) {
        notes.reconcile(picture.notes());
        lines.reconcile(picture.lines());
        cards.reconcile(picture.cards());
        picture.cards().forEach(one -> card(one.id()).ifPresent(card -> card.setAccessibleText(picture.spoken(one))));
        picture.lines().forEach(one -> line(one.id()).ifPresent(line -> line.setAccessibleText(picture.spoken(one))));
    }

    void look(Viewport viewport) {
        shift.setX(Math.rint(viewport.x()));
        shift.setY(Math.rint(viewport.y()));
        zoom.setX(viewport.zoom());
        zoom.setY(viewport.zoom());
        var readable = Detail.at(viewport.zoom());
        if (readable != detail) {
            detail = readable;
            pills.setVisible(detail != Detail.BLOCKS);
            board.picture().cards().forEach(one -> card(one.id()).ifPresent(card -> card.show(detail)));
        }
    }

    /// Puts `region` beneath the cards, in canvas units.
    void putBelow(Region region) {
        ghosts.getChildren().add(region);
    }

    Optional<NodeView> card(NodeId id) {
        return cards.view(id);
    }

    Optional<EdgeView> line(HandoffId id) {
        return lines.view(id);
    }

    Optional<NoteView> note(String id) {
        return notes.view(id);
    }

    /// Puts the ring of the keyboard on `spot` and takes it from wherever it was.
    void current(Hit before, Hit spot) {
        mark(before, false);
        mark(spot, true);
    }

    private void mark(Hit spot, boolean here) {
        switch (spot) {
            case Hit.Ground _ -> {}
            case Hit.Card(var id, var _) -> card(id).ifPresent(card -> card.pseudoClassStateChanged(CURRENT, here));
            case Hit.Line(var id) -> line(id).ifPresent(line -> line.current(here));
            case Hit.OnNote(var id) -> note(id).ifPresent(note -> note.pseudoClassStateChanged(CURRENT, here));
        }
    }

    private void gesture(Gesture before, Gesture gesture) {
        if (gesture instanceof Gesture.Moving moving) {
            move(moving);
        } else if (before instanceof Gesture.Moving moving) {
            putBack(moving);
        }
        gestures.show(gesture);
    }

    /// Moves what is held by translation alone, and runs the lines that end there anew.
    private void move(Gesture.Moving moving) {
        var boxes = board.picture().boxes();
        var held = new LinkedHashMap<NodeId, Box>(boxes);
        moving.nodes().forEach(id -> held.computeIfPresent(id, (_, box) -> box.moved(moving.dx(), moving.dy())));
        place(moving, held, true);
        var noteBoxes = board.picture().noteBoxes();
        moving.notes().forEach(id -> {
            var box = noteBoxes.get(id);
            if (box != null) {
                note(id).ifPresent(note -> note.place(box.x() + moving.dx(), box.y() + moving.dy()));
            }
        });
        route(Routing.of(board.workflow().handoffs(), held));
    }

    private void place(Gesture.Moving moving, Map<NodeId, Box> boxes, boolean inHand) {
        moving.nodes().forEach(id -> {
            var box = boxes.get(id);
            if (box != null) {
                card(id).ifPresent(card -> {
                    card.place(box.x(), box.y());
                    card.pseudoClassStateChanged(HELD, inHand);
                });
            }
        });
    }

    private void route(Map<HandoffId, EdgePath> paths) {
        paths.forEach((id, path) -> {
            if (!path.equals(moved.get(id))) {
                line(id).filter(line -> !line.course().equals(path)).ifPresent(line -> line.run(path));
            }
        });
        moved = paths;
    }

    /// What the document says counts again. If the move was carried out, it says so by now.
    private void putBack(Gesture.Moving moving) {
        var boxes = board.picture().boxes();
        place(moving, boxes, false);
        board.picture().noteBoxes().forEach((id, box) -> note(id).ifPresent(note -> note.place(box.x(), box.y())));
        moved = Map.of();
        board.picture()
                .lines()
                .forEach(line -> line(line.id())
                        .filter(view -> !view.course().equals(line.path()))
                        .ifPresent(view -> view.run(line.path())));
    }

    private final class Cards implements Reconciler.Part<CardPicture, NodeView> {
        private final NodeView.Asks asks;

        Cards(NodeView.Asks asks) {
            this.asks = asks;
        }

        @Override
        public NodeView create(CardPicture card) {
            var view = new NodeView(card, asks);
            view.show(detail);
            return view;
        }

        @Override
        public void update(NodeView view, CardPicture card) {
            view.show(card);
        }
    }

    private final class Lines implements Reconciler.Part<LinePicture, EdgeView> {
        @Override
        public EdgeView create(LinePicture line) {
            var view = new EdgeView(line);
            pills.getChildren().add(view.pill());
            return view;
        }

        @Override
        public void update(EdgeView view, LinePicture line) {
            view.show(line);
        }

        @Override
        public void remove(EdgeView view) {
            pills.getChildren().remove((Node) view.pill());
        }
    }

    private static final class Notes implements Reconciler.Part<NotePicture, NoteView> {
        @Override
        public NoteView create(NotePicture note) {
            return new NoteView(note);
        }

        @Override
        public void update(NoteView view, NotePicture note) {
            view.show(note);
        }
    }
}
