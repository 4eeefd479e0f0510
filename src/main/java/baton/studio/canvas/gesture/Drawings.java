package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Verdict;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.NodeId;
import baton.workflow.Position;

/// Drawing a hand-off, by dragging from a port or by clicking a port and then a card.
final class Drawings {

    private Drawings() {}

    static Outcome begin(NodeId from, Pointer pointer, Situation situation) {
        return on(new Gesture.Drawing(from, Position.ORIGIN, Aim.AtNothing.NOTHING, false), pointer, situation);
    }

    static Outcome on(Gesture.Drawing drawing, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag(var at, var _) -> Outcome.of(aimed(drawing, at, situation));
            case Pointer.Move(var at) ->
                drawing.byClicks() ? Outcome.of(aimed(drawing, at, situation)) : ended(drawing, at, situation);
            case Pointer.Up(var at, var _) -> drawing.byClicks() ? Outcome.of(drawing) : ended(drawing, at, situation);
            case Pointer.Down down -> down(drawing, down, situation);
            case Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
        };
    }

    private static Outcome down(Gesture.Drawing drawing, Pointer.Down down, Situation situation) {
        if (!drawing.byClicks()) {
            return Outcome.of(drawing);
        }
        return down.button() == Pointer.Button.LEFT
                ? ended(drawing, down.at(), situation)
                : Outcome.of(Gesture.Idle.IDLE);
    }

    private static Gesture.Drawing aimed(Gesture.Drawing drawing, Position at, Situation situation) {
        var to = situation.viewport().toCanvas(at);
        return new Gesture.Drawing(drawing.from(), to, aim(drawing.from(), to, situation), drawing.byClicks());
    }

    private static Aim aim(NodeId from, Position to, Situation situation) {
        return Aim.near(to, from, situation, node -> Connecting.judge(situation.workflow(), from, node));
    }

    private static Outcome ended(Gesture.Drawing drawing, Position at, Situation situation) {
        var aimed = aimed(drawing, at, situation);
        return switch (aimed.aim()) {
            case Aim.AtNothing _ -> Outcome.of(Gesture.Idle.IDLE, new Wish.AskWhatToAdd(aimed.to(), drawing.from()));
            case Aim.At(var _, var verdict) ->
                switch (verdict) {
                    case Verdict.Refused(var why) -> Outcome.of(Gesture.Idle.IDLE, new Wish.Say(why));
                    case Verdict.Allowed(var handoff) ->
                        Outcome.of(
                                Gesture.Idle.IDLE,
                                new Wish.Change(new Edit.Connect(handoff)),
                                new Wish.Select(Selection.of(handoff.id())),
                                new Wish.AskWhoGets(handoff.id()));
                };
        };
    }
}
