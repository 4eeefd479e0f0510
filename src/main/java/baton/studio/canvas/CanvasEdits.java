package baton.studio.canvas;

import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Newcomer;
import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.List;
import java.util.Optional;

/// What hands and keys do to the workflow on the canvas, for whoever shows the same workflow in another way. Works on
/// what is selected where nothing is named; each call is one step of undo. JavaFX thread.
public final class CanvasEdits {

    private final Board board;
    private final CanvasActions actions;

    CanvasEdits(Board board, CanvasActions actions) {
        this.board = board;
        this.actions = actions;
    }

    /// Adds after the selected step, which hands off to it then, and selects it.
    public void add(Newcomer newcomer) {
        actions.add(newcomer);
    }

    /// Removes what is selected. A step that stood between two others leaves them joined, and it is said so.
    public void remove() {
        actions.remove();
    }

    public void duplicate() {
        actions.duplicate();
    }

    public void rename(NodeId step, String name) {
        actions.rename(step, name);
    }

    /// Changes the words on the line.
    public void label(HandoffId handoff, String words) {
        actions.label(handoff, words);
    }

    /// Draws a hand-off and selects it, or says why there can be none.
    public void connect(NodeId from, NodeId to) {
        actions.connect(from, to);
    }

    /// The steps to which this end of a hand-off could be put instead.
    public List<CardPicture> ends(HandoffId handoff, Reconnecting.End end) {
        return board.picture().cards().stream()
                .filter(card -> reconnected(handoff, end, card.id()).isPresent())
                .toList();
    }

    /// Puts this end of a hand-off there, and selects it.
    public void reconnect(HandoffId handoff, Reconnecting.End end, NodeId step) {
        reconnected(handoff, end, step).ifPresent(changed -> {
            actions.change(Reconnecting.edit(board.workflow(), changed));
            actions.select(Selection.of(handoff));
        });
    }

    /// As it would be then, if that is another than now and may be.
    private Optional<Handoff> reconnected(HandoffId handoff, Reconnecting.End end, NodeId step) {
        return board.workflow()
                .handoff(handoff)
                .filter(line -> !step.equals(end == Reconnecting.End.BEGIN ? line.from() : line.to()))
                .flatMap(_ ->
                        Reconnecting.judge(board.workflow(), handoff, end, step) instanceof Verdict.Allowed(var changed)
                                ? Optional.of(changed)
                                : Optional.empty());
    }

    /// The steps to which `from` could hand off.
    public List<CardPicture> targets(NodeId from) {
        return board.picture().cards().stream()
                .filter(card -> Connecting.judge(board.workflow(), from, card.id()) instanceof Verdict.Allowed)
                .toList();
    }
}
