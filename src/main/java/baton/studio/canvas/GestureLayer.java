package baton.studio.canvas;

import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.geometry.Routing;
import baton.studio.canvas.gesture.Aim;
import baton.studio.canvas.gesture.Gesture;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// What is seen only while a hand is at work: the marquee, the line that is being drawn, and which cards it may
/// lead to.
final class GestureLayer extends Pane {

    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");

    private final Board board;
    private final Rectangle marquee = new Rectangle();
    private final Path line = new Path();
    private final Path arrow = new Path();
    private final Label reason = new Label();
    private final Offers offers;
    private final GuideLines guides = new GuideLines();

    GestureLayer(Board board, Function<NodeId, Optional<NodeView>> cards) {
        this.board = board;
        offers = new Offers(board, cards);
        setManaged(false);
        setMouseTransparent(true);
        marquee.getStyleClass().add("marquee");
        line.getStyleClass().add("handoff-line");
        arrow.getStyleClass().add("handoff-arrow");
        line.pseudoClassStateChanged(PREVIEW, true);
        arrow.pseudoClassStateChanged(PREVIEW, true);
        reason.getStyleClass().addAll("canvas-banner", "refused");
        reason.setManaged(false);
        getChildren().addAll(marquee, guides, line, arrow, reason);
        show(Gesture.Idle.IDLE);
    }

    /// How large everything is seen: guides are as thin at any size.
    void zoom(double zoom) {
        guides.zoom(zoom);
    }

    void show(Gesture gesture) {
        marquee.setVisible(gesture instanceof Gesture.Marquee);
        boolean drawing = gesture instanceof Gesture.Drawing || gesture instanceof Gesture.Reconnecting;
        line.setVisible(drawing);
        arrow.setVisible(drawing);
        reason.setVisible(false);
        guides.show(gesture instanceof Gesture.Moving moving ? moving.snap().guides() : List.of());
        switch (gesture) {
            case Gesture.Marquee(var from, var to, var _) -> frame(Box.between(from, to));
            case Gesture.Drawing draw -> draw(draw);
            case Gesture.Reconnecting held -> lead(held);
            case Gesture.Idle _,
                    Gesture.Panning _,
                    Gesture.Pressed _,
                    Gesture.PressedRight _,
                    Gesture.Moving _,
                    Gesture.Resizing _ -> {}
        }
        offers.show(gesture);
    }

    private void frame(Box box) {
        marquee.setX(box.x());
        marquee.setY(box.y());
        marquee.setWidth(box.width());
        marquee.setHeight(box.height());
    }

    private void draw(Gesture.Drawing drawing) {
        var boxes = board.picture().boxes();
        var from = boxes.get(drawing.from());
        if (from == null) {
            return;
        }
        run(aimedAt(drawing.aim())
                .map(to -> Routing.preview(from, to))
                .orElseGet(() -> Routing.preview(from, drawing.to())));
        refuse(drawing.aim(), drawing.to());
    }

    /// One end of the line stays where it is, the other is in the hand.
    private void lead(Gesture.Reconnecting held) {
        board.workflow().handoff(held.handoff()).ifPresent(handoff -> {
            boolean begin = held.end() == Reconnecting.End.BEGIN;
            var fixed = board.picture().boxes().get(begin ? handoff.to() : handoff.from());
            if (fixed != null) {
                var free = aimedAt(held.aim()).orElseGet(() -> pointer(held.to(), begin));
                run(begin ? Routing.preview(free, fixed) : Routing.preview(fixed, free));
                refuse(held.aim(), held.to());
            }
        });
    }

    /// Where a card would be whose port is under the pointer.
    private static Box pointer(Position at, boolean out) {
        return Box.at(at.plus(out ? -CardSize.GRID : CardSize.GRID, -CardSize.PORT_Y), 0, 0);
    }

    private Optional<Box> aimedAt(Aim aim) {
        return aim instanceof Aim.At(var node, Verdict.Allowed _)
                ? Optional.ofNullable(board.picture().boxes().get(node))
                : Optional.empty();
    }

    /// A card that has come into view is shown as what it is to the line in the hand.
    void dress(NodeView view) {
        offers.dress(view);
    }

    private void run(EdgePath path) {
        line.getElements().setAll(EdgeView.elements(path));
        arrow.getElements().setAll(EdgeView.arrow(path));
    }

    private void refuse(Aim aim, Position at) {
        if (!(aim instanceof Aim.At(var _, Verdict.Refused(var why)))) {
            return;
        }
        reason.setText(why);
        reason.setVisible(true);
        reason.autosize();
        reason.setTranslateX(at.x() + 16);
        reason.setTranslateY(at.y() + 16);
    }
}
