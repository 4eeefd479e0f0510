package baton.studio.canvas;

import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.picture.NotePicture;
import baton.studio.canvas.picture.Picture;
import baton.workflow.NodeType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The copies that a hand is about to let go, while what they are copies of stays where it is.
final class CopiesInHand extends Pane {

    /// So many are shown; nobody counts more of them in the hand.
    private static final int MOST = 60;

    private final Board board;
    private final NodeView.Asks asks;

    CopiesInHand(Board board, NodeView.Asks asks) {
        this.board = board;
        this.asks = asks;
        setId("copies-in-hand");
        getStyleClass().add("copies-in-hand");
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Gesture gesture) {
        if (gesture instanceof Gesture.Moving moving && moving.copies()) {
            if (getChildren().isEmpty()) {
                getChildren().setAll(views(moving));
            }
            setTranslateX(moving.dx());
            setTranslateY(moving.dy());
        } else if (!getChildren().isEmpty()) {
            getChildren().clear();
        }
    }

    private List<Node> views(Gesture.Moving moving) {
        Picture picture = board.picture();
        var cards = moving.nodes().stream()
                .filter(id -> board.workflow()
                        .node(id)
                        .filter(node -> !(node.type() instanceof NodeType.Start))
                        .isPresent())
                .limit(MOST)
                .flatMap(id -> picture.card(id).stream())
                .map(card -> {
                    var view = new NodeView(card, asks);
                    view.setId("copy-" + card.id());
                    view.show(card);
                    return view;
                });
        var notes = picture.notes().stream()
                .filter(note -> moving.notes().contains(note.note().id()))
                .sorted(Comparator.comparing(note -> !note.note().isFrame()))
                .limit(MOST)
                .map(CopiesInHand::ghost);
        return Stream.<Node>concat(notes, cards).toList();
    }

    private static Remark ghost(NotePicture note) {
        var view = note.note().isFrame()
                ? new FrameView(note)
                : new NoteView(note, _ -> {}, new SimpleObjectProperty<>(true));
        view.setId("copy-" + note.note().id());
        view.show(note);
        return view;
    }
}
