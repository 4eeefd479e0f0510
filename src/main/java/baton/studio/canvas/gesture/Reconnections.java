package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.editing.Verdict;
import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.Position;

/// Dragging one end of a hand-off: to another card, or onto empty ground, which takes the hand-off away.
final class Reconnections {

    private Reconnections() {}

    static Outcome begin(HandoffId handoff, Reconnecting.End end, Pointer pointer, Situation situation) {
        return on(new Gesture.Reconnecting(handoff, end, Position.ORIGIN, Aim.AtNothing.NOTHING), pointer, situation);
    }

    static Outcome on(Gesture.Reconnecting held, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag(var at, var _) -> Outcome.of(aimed(held, at, situation));
            case Pointer.Up(var at, var _) -> dropped(aimed(held, at, situation), situation);
            case Pointer.Move(var at) -> dropped(aimed(held, at, situation), situation);
            case Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Down _ -> Outcome.of(held);
        };
    }

    private static Gesture.Reconnecting aimed(Gesture.Reconnecting held, Position at, Situation situation) {
        var to = situation.viewport().toCanvas(at);
        var aim = situation
                .workflow()
                .handoff(held.handoff())
                .map(handoff -> held.end() == Reconnecting.End.BEGIN ? handoff.to() : handoff.from())
                .map(fixed -> Aim.near(
                        to,
                        fixed,
                        situation,
                        node -> Reconnecting.judge(situation.workflow(), held.handoff(), held.end(), node)))
                .orElse(Aim.AtNothing.NOTHING);
        return new Gesture.Reconnecting(held.handoff(), held.end(), to, aim);
    }

    private static Outcome dropped(Gesture.Reconnecting held, Situation situation) {
        return switch (held.aim()) {
            case Aim.AtNothing _ -> Outcome.of(Gesture.Idle.IDLE, new Wish.RemoveLine(held.handoff()));
            case Aim.At(var _, Verdict.Refused(var why)) -> Outcome.of(Gesture.Idle.IDLE, new Wish.Say(why));
            case Aim.At(var _, Verdict.Allowed(var handoff)) ->
                situation
                                .workflow()
                                .handoff(held.handoff())
                                .filter(handoff::equals)
                                .isPresent()
                        ? Outcome.of(Gesture.Idle.IDLE)
                        : Outcome.of(
                                Gesture.Idle.IDLE,
                                new Wish.Change(Reconnecting.edit(situation.workflow(), handoff)),
                                new Wish.Select(Selection.of(handoff.id())));
        };
    }
}
