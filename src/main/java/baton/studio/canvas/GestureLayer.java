package baton.studio.canvas;

import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.geometry.Box;
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
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Board board;
    private final Function<NodeId, Optional<NodeView>> cards;
    private final Rectangle marquee = new Rectangle();
    private final Path line = new Path();
    private final Path arrow = new Path();
    private final Label reason = new Label();
    private final GuideLines guides = new GuideLines();
    private Optional<NodeId> drawnFrom = Optional.empty();
    private Optional<NodeId> aimedAt = Optional.empty();

    GestureLayer(Board board, Function<NodeId, Optional<NodeView>> cards) {
        this.board = board;
        this.cards = cards;
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
        boolean drawing = gesture instanceof Gesture.Drawing;
        line.setVisible(drawing);
        arrow.setVisible(drawing);
        reason.setVisible(false);
        guides.show(gesture instanceof Gesture.Moving moving ? moving.snap().guides() : List.of());
        switch (gesture) {
            case Gesture.Marquee(var from, var to, var _) -> frame(Box.between(from, to));
            case Gesture.Drawing draw -> draw(draw);
            case Gesture.Idle _,
                    Gesture.Panning _,
                    Gesture.Pressed _,
                    Gesture.PressedRight _,
                    Gesture.Moving _,
                    Gesture.Resizing _ -> {}
        }
        if (!drawing && drawnFrom.isPresent()) {
            drawnFrom = Optional.empty();
            aim(Aim.AtNothing.NOTHING);
            board.workflow().nodes().forEach(node -> ring(node.id(), false, false));
        }
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
        offer(drawing.from());
        aim(drawing.aim());
        switch (drawing.aim()) {
            case Aim.AtNothing _ -> run(Routing.preview(from, drawing.to()));
            case Aim.At(var node, Verdict.Allowed _) ->
                run(Optional.ofNullable(boxes.get(node))
                        .map(to -> Routing.preview(from, to))
                        .orElseGet(() -> Routing.preview(from, drawing.to())));
            case Aim.At(var _, Verdict.Refused(var why)) -> {
                run(Routing.preview(from, drawing.to()));
                refuse(why, drawing.to());
            }
        }
    }

    /// Rings the cards that a line from `from` may lead to, and dims the others; once for each line.
    private void offer(NodeId from) {
        if (drawnFrom.equals(Optional.of(from))) {
            return;
        }
        drawnFrom = Optional.of(from);
        for (var node : board.workflow().nodes()) {
            if (cards.apply(node.id()).isPresent()) {
                boolean fits = Connecting.judge(board.workflow(), from, node.id()) instanceof Verdict.Allowed;
                ring(node.id(), fits, !fits && !node.id().equals(from));
            }
        }
    }

    /// Marks the card that the line would end at now.
    private void aim(Aim aim) {
        var now = aim instanceof Aim.At(var node, Verdict.Allowed _) ? Optional.of(node) : Optional.<NodeId>empty();
        if (!now.equals(aimedAt)) {
            aimedAt.flatMap(cards).ifPresent(card -> card.pseudoClassStateChanged(AIMED, false));
            now.flatMap(cards).ifPresent(card -> card.pseudoClassStateChanged(AIMED, true));
            aimedAt = now;
        }
    }

    private void ring(NodeId node, boolean target, boolean dimmed) {
        cards.apply(node).ifPresent(card -> {
            card.pseudoClassStateChanged(TARGET, target);
            card.pseudoClassStateChanged(DIMMED, dimmed);
        });
    }

    private void run(EdgePath path) {
        line.getElements().setAll(EdgeView.elements(path));
        arrow.getElements().setAll(EdgeView.arrow(path));
    }

    private void refuse(String why, Position at) {
        reason.setText(why);
        reason.setVisible(true);
        reason.autosize();
        reason.setTranslateX(at.x() + 16);
        reason.setTranslateY(at.y() + 16);
    }
}
