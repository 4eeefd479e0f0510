package baton.studio.canvas;

import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.canvas.picture.Picture;
import baton.studio.fx.Reconciler;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The cards and lines that have nodes. While the view is moved they are made a few in each frame, so that no frame
/// takes long; until it is there, each is painted.
final class Parts {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    /// So many are made or changed at once: those that a person has changed, and waits for; those that a run has
    /// changed, of which nobody sees that some come a frame later; while the view is moved.
    static final int AT_ONCE = 64;

    static final int AT_ONCE_IN_RUN = 10;
    static final int AT_ONCE_MOVING = 0;

    private static final int MADE_WHILE_MOVING = 2;
    private static final int MADE_AT_REST = 8;

    private final Pane pills = World.layer();
    private final Pane lineLayer = World.layer();
    private final Pane cardLayer = World.layer();
    private final Reconciler<NodeId, CardPicture, NodeView> cards;
    private final Reconciler<HandoffId, LinePicture, EdgeView> lines;
    private final Runnable more;
    private final Consumer<NodeView> onMade;
    private final AnimationTimer maker = new AnimationTimer() {
        @Override
        public void handle(long now) {
            makeSome();
        }
    };
    private Picture picture = Picture.EMPTY;
    private Nearby nearby = Nearby.NOTHING;
    private boolean complete = true;
    private boolean moving;
    private Detail detail = Detail.ALL;

    /// @param more   called when there are more of them than before
    /// @param onMade gets each card that comes into view
    Parts(NodeView.Asks asks, Runnable more, Consumer<NodeView> onMade) {
        this.more = more;
        this.onMade = onMade;
        lines = new Reconciler<>(lineLayer.getChildren(), LinePicture::id, new Lines());
        cards = new Reconciler<>(cardLayer.getChildren(), CardPicture::id, new Cards(asks));
    }

    Pane lineLayer() {
        return lineLayer;
    }

    Pane pillLayer() {
        return pills;
    }

    Pane cardLayer() {
        return cardLayer;
    }

    Optional<NodeView> card(NodeId id) {
        return cards.view(id);
    }

    Optional<EdgeView> line(HandoffId id) {
        return lines.view(id);
    }

    /// Whether all that are to have nodes have them.
    boolean isComplete() {
        return complete;
    }

    /// Shows those of `newNearby`.
    ///
    /// @param most if no more than so many are to be made or changed, all of them are at once
    void show(Picture newPicture, Nearby newNearby, int most) {
        boolean changed = !picture.equals(newPicture);
        picture = newPicture;
        nearby = newNearby;
        var cardWork = new Rationed<>(cards, CardPicture::id, nearby.cards());
        var lineWork = new Rationed<>(lines, LinePicture::id, nearby.lines());
        boolean atOnce = cardWork.isAtMost(most) && lineWork.isAtMost(most);
        make(atOnce ? cardWork.all() : cardWork.some(made()), atOnce ? lineWork.all() : lineWork.some(made()));
        if (changed) {
            // what is said of each also names its neighbours
            nearby.cards()
                    .forEach(one -> card(one.id()).ifPresent(card -> card.setAccessibleText(picture.spoken(one))));
            nearby.lines()
                    .forEach(one -> line(one.id()).ifPresent(line -> line.setAccessibleText(picture.spoken(one))));
        }
    }

    private void makeSome() {
        make(
                new Rationed<>(cards, CardPicture::id, nearby.cards()).some(made()),
                new Rationed<>(lines, LinePicture::id, nearby.lines()).some(made()));
        more.run();
    }

    private void make(List<CardPicture> nowCards, List<LinePicture> nowLines) {
        lines.reconcile(nowLines);
        cards.reconcile(nowCards);
        complete = nowCards.equals(nearby.cards()) && nowLines.equals(nearby.lines());
        if (complete) {
            maker.stop();
        } else {
            maker.start();
        }
    }

    private int made() {
        return moving ? MADE_WHILE_MOVING : MADE_AT_REST;
    }

    /// While the view moves, fewer are made in each frame.
    void moving(boolean isMoving) {
        moving = isMoving;
    }

    /// While the view is being zoomed, pictures of the cards are enough.
    void hurry(boolean hurried) {
        var hint = hurried ? CacheHint.SPEED : CacheHint.DEFAULT;
        cardLayer.getChildren().forEach(card -> card.setCacheHint(hint));
        lineLayer.getChildren().forEach(line -> line.setCacheHint(hint));
        pills.getChildren().forEach(pill -> pill.setCacheHint(hint));
    }

    /// Shows no more than can be read.
    void show(Detail readable) {
        detail = readable;
        pills.setVisible(detail != Detail.BLOCKS);
        nearby.cards().forEach(one -> card(one.id()).ifPresent(card -> card.show(detail)));
    }

    /// Puts what is held where the hand is.
    void hold(InHand hand) {
        hand.boxes()
                .forEach((id, box) -> card(id).ifPresent(card -> {
                    card.place(box.x(), box.y());
                    card.pseudoClassStateChanged(HELD, true);
                }));
        runAll(hand);
    }

    private void runAll(InHand hand) {
        nearby.lines().forEach(one -> line(one.id()).ifPresent(line -> run(line, hand)));
    }

    private static void run(EdgeView line, InHand hand) {
        var course = hand.course(line.picture());
        if (!line.course().equals(course)) {
            line.run(course);
        }
    }

    /// Puts all back to where they are drawn.
    void putBack(Set<NodeId> held, Picture drawn) {
        held.forEach(id -> card(id).ifPresent(card -> {
            drawn.card(id).ifPresent(one -> card.place(one.box().x(), one.box().y()));
            card.pseudoClassStateChanged(HELD, false);
        }));
        runAll(InHand.NOTHING);
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
            onMade.accept(view);
            return view;
        }

        @Override
        public void update(NodeView view, CardPicture card) {
            view.show(card);
            view.setAccessibleText(picture.spoken(card));
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
            view.setAccessibleText(picture.spoken(line));
        }

        @Override
        public void remove(EdgeView view) {
            pills.getChildren().remove((Node) view.pill());
        }
    }
}
