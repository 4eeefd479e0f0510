package baton.studio.canvas;

import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Newcomer;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.picture.CardPicture;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.List;

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

    /// The steps to which `from` could hand off.
    public List<CardPicture> targets(NodeId from) {
        return board.picture().cards().stream()
                .filter(card -> Connecting.judge(board.workflow(), from, card.id()) instanceof Verdict.Allowed)
                .toList();
    }
}
