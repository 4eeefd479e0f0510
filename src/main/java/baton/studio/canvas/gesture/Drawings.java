package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Verdict;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.Comparator;
import java.util.Map;

/// Drawing a hand-off, by dragging from a port or by clicking a port and then a card.
final class Drawings {

    /// How near to a card a line has to end, in pixels.
    static final double REACH = 40;

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

    /// The card under the pointer, or the nearest within reach. The card that the line leaves counts only if the
    /// pointer is well inside it.
    private static Aim aim(NodeId from, Position to, Situation situation) {
        double reach = REACH / situation.viewport().zoom();
        return situation.boxes().entrySet().stream()
                .filter(entry -> entry.getKey().equals(from)
                        ? entry.getValue().grown(-REACH / 2).contains(to)
                        : entry.getValue().distance(to) <= reach)
                .min(Comparator.comparingDouble(entry -> entry.getValue().distance(to)))
                .map(Map.Entry::getKey)
                .<Aim>map(node -> new Aim.At(node, Connecting.judge(situation.workflow(), from, node)))
                .orElse(Aim.AtNothing.NOTHING);
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
                                new Wish.Select(Selection.of(handoff.id())));
                };
        };
    }
}
