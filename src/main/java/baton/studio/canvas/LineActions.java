package baton.studio.canvas;

import baton.studio.canvas.editing.Deciding;
import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.editing.Reconnecting.End;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.studio.look.NodeLook;
import baton.workflow.Edit;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be done with one hand-off without a mouse: each is one step of undo.
final class LineActions {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final CanvasActions actions;
    private final Popups popups;

    LineActions(Board board, CanvasActions actions, Popups popups) {
        this.board = board;
        this.actions = actions;
        this.popups = popups;
        actions.whenDrawn(this::askWhoGets);
    }

    /// Asks which other step the hand-off is to lead to.
    void leadElsewhere(HandoffId id) {
        ask(id, End.END, MESSAGES.text("reconnect.toWhom"));
    }

    /// Asks which other step the hand-off is to begin at.
    void beginElsewhere(HandoffId id) {
        ask(id, End.BEGIN, MESSAGES.text("reconnect.fromWhom"));
    }

    /// Takes the hand-off away, and offers it back.
    void remove(HandoffId id) {
        board.workflow().handoff(id).ifPresent(line -> {
            var from = board.workflow().nameOf(line.from());
            var to = board.workflow().nameOf(line.to());
            actions.change(new Edit.RemoveHandoffs(Set.of(id)));
            actions.offerUndo(MESSAGES.text("remove.handoff", from, to));
        });
    }

    /// Asks who gets what one agent now hands to several; whoever does not answer means all of them.
    void askWhoGets(HandoffId id) {
        board.workflow()
                .handoff(id)
                .filter(drawn -> Deciding.isOpen(board.workflow(), drawn))
                .map(drawn -> 1 + Deciding.others(board.workflow(), drawn).size())
                .ifPresent(count -> actions.boxOf(new Hit.Line(id))
                        .ifPresent(at -> popups.pick(
                                "who-gets", MESSAGES.text("decide.prompt"), whoGets(id, count), at.corner())));
    }

    private List<PickMenu.Item> whoGets(HandoffId id, int count) {
        return List.of(
                choice("all", count, NodeLook.AGENT, () -> {}),
                choice("rules", count, NodeLook.DECISION, () -> decide(id, NodeType.Decider.RULES)),
                choice("model", count, NodeLook.DECISION, () -> decide(id, NodeType.Decider.MODEL)));
    }

    private static PickMenu.Item choice(String key, int count, NodeLook look, Runnable action) {
        var title = MESSAGES.text("decide." + key, count);
        return new PickMenu.Item(key, look, look.icon(), title, MESSAGES.text("decide." + key + ".about"), action);
    }

    private void decide(HandoffId id, NodeType.Decider decides) {
        board.workflow()
                .handoff(id)
                .filter(drawn -> Deciding.isOpen(board.workflow(), drawn))
                .ifPresent(drawn -> {
                    actions.put(Deciding.of(board.workflow(), drawn, decides));
                    actions.openDetails();
                });
    }

    private void ask(HandoffId id, End end, String prompt) {
        var line = board.workflow().handoff(id).orElse(null);
        if (line == null) {
            return;
        }
        var now = end == End.BEGIN ? line.from() : line.to();
        var targets = board.picture().cards().stream()
                .filter(card -> !card.id().equals(now))
                .flatMap(card -> item(id, end, card).stream())
                .toList();
        if (targets.isEmpty()) {
            actions.say(MESSAGES.text("reconnect.nobody"));
        } else {
            actions.boxOf(new Hit.Line(id))
                    .ifPresent(at -> popups.pick("reconnect-menu", prompt, targets, at.corner()));
        }
    }

    private Optional<PickMenu.Item> item(HandoffId id, End end, CardPicture card) {
        return Reconnecting.judge(board.workflow(), id, end, card.id()) instanceof Verdict.Allowed(var changed)
                ? Optional.of(Popups.item(card, () -> {
                    actions.change(Reconnecting.edit(board.workflow(), changed));
                    actions.select(Selection.of(id));
                }))
                : Optional.empty();
    }
}
