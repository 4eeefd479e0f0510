package baton.studio.canvas;

import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.gesture.Aim;
import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.picture.CardPicture;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;

/// Shows on the cards which of them a line that is in the hand may lead to: those have a ring, the others are dim. Also
/// on those that come into view meanwhile.
final class Offers {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    /// What is in the hand, as far as the offer depends on it.
    private sealed interface Held {

        record New(NodeId from) implements Held {}

        record Moved(Handoff handoff, Reconnecting.End end) implements Held {}
    }

    private final Board board;
    private final Function<NodeId, Optional<NodeView>> cards;
    private Optional<Held> held = Optional.empty();
    private Optional<NodeId> aimedAt = Optional.empty();

    Offers(Board board, Function<NodeId, Optional<NodeView>> cards) {
        this.board = board;
        this.cards = cards;
    }

    void show(Gesture gesture) {
        var now = held(gesture);
        if (!now.equals(held)) {
            held = now;
            board.picture().cards().forEach(card -> cards.apply(card.id()).ifPresent(this::dress));
        }
        aim(aim(gesture));
    }

    private Optional<Held> held(Gesture gesture) {
        return switch (gesture) {
            case Gesture.Drawing drawing -> Optional.of(new Held.New(drawing.from()));
            case Gesture.Reconnecting(var id, var end, var _, var _) ->
                board.workflow().handoff(id).map(handoff -> new Held.Moved(handoff, end));
            case Gesture.Idle _,
                    Gesture.Panning _,
                    Gesture.PressedRight _,
                    Gesture.Pressed _,
                    Gesture.Moving _,
                    Gesture.Resizing _,
                    Gesture.Marquee _ -> Optional.empty();
        };
    }

    private static Aim aim(Gesture gesture) {
        return switch (gesture) {
            case Gesture.Drawing drawing -> drawing.aim();
            case Gesture.Reconnecting moved -> moved.aim();
            case Gesture.Idle _,
                    Gesture.Panning _,
                    Gesture.PressedRight _,
                    Gesture.Pressed _,
                    Gesture.Moving _,
                    Gesture.Resizing _,
                    Gesture.Marquee _ -> Aim.AtNothing.NOTHING;
        };
    }

    /// Shows on `view` whether a line that is in the hand may lead to it.
    void dress(NodeView view) {
        var card = view.picture();
        boolean fits = held.filter(line -> mayLeadTo(line, card)).isPresent();
        boolean dim = held.filter(line -> !fits && !isOtherEnd(line, card.id())).isPresent();
        view.pseudoClassStateChanged(TARGET, fits);
        view.pseudoClassStateChanged(DIMMED, dim);
    }

    private boolean mayLeadTo(Held line, CardPicture card) {
        var verdict = switch (line) {
            case Held.New(var from) -> Connecting.judge(board.workflow(), from, card.id());
            case Held.Moved(var handoff, var end) -> Reconnecting.judge(board.workflow(), handoff.id(), end, card.id());
        };
        return verdict instanceof Verdict.Allowed;
    }

    private static boolean isOtherEnd(Held line, NodeId node) {
        return switch (line) {
            case Held.New(var from) -> from.equals(node);
            case Held.Moved(var handoff, var end) ->
                node.equals(end == Reconnecting.End.BEGIN ? handoff.to() : handoff.from());
        };
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
}
