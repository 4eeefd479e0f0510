package baton.studio.canvas.gesture;

import baton.studio.document.Selection;
import baton.workflow.NodeId;
import baton.workflow.Position;

/// What a pointer event means in the middle of a gesture. Pure: the same gesture, event and situation always
/// give the same outcome, and nothing happens but what the outcome wishes for.
public final class GestureReducer {

    /// A hand is never quite still.
    static final double THRESHOLD = 4;

    private GestureReducer() {}

    public static Outcome on(Gesture gesture, Pointer pointer, Situation situation) {
        return switch (gesture) {
            case Gesture.Idle _ -> idle(pointer, situation);
            case Gesture.Panning panning -> panning(panning, pointer);
            case Gesture.PressedRight pressed -> pressedRight(pressed, pointer, situation);
            case Gesture.Pressed pressed -> pressed(pressed, pointer, situation);
            case Gesture.Moving moving -> Moves.on(moving, pointer, situation);
            case Gesture.Resizing resizing -> Resizes.on(resizing, pointer, situation);
            case Gesture.Marquee marquee -> Marquees.on(marquee, pointer, situation);
            case Gesture.Drawing drawing -> Drawings.on(drawing, pointer, situation);
        };
    }

    private static Outcome idle(Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Down down -> down(down, situation);
            case Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE, new Wish.Select(Selection.NOTHING));
            case Pointer.Drag _, Pointer.Move _, Pointer.Up _ -> Outcome.of(Gesture.Idle.IDLE);
        };
    }

    private static Outcome down(Pointer.Down down, Situation situation) {
        return switch (down.button()) {
            case MIDDLE -> Outcome.of(new Gesture.Panning(down.at()));
            case RIGHT -> Outcome.of(new Gesture.PressedRight(down.at(), down.on()));
            case LEFT -> down.keys().space() ? Outcome.of(new Gesture.Panning(down.at())) : left(down, situation);
        };
    }

    private static Outcome left(Pointer.Down down, Situation situation) {
        if (down.clicks() == 2 && situation.editable()) {
            return doubleClick(down, situation);
        }
        var pressed = new Gesture.Pressed(down.at(), down.on(), down.keys());
        if (down.on() instanceof Hit.Ground || isPort(down.on()) || down.on().isIn(situation.selection())) {
            return Outcome.of(pressed);
        }
        var selected = down.on().alone();
        if (down.keys().mod()) {
            return Outcome.of(pressed);
        }
        return Outcome.of(
                pressed,
                new Wish.Select(down.keys().shift() ? situation.selection().and(selected) : selected));
    }

    private static Outcome doubleClick(Pointer.Down down, Situation situation) {
        var wish = switch (down.on()) {
            case Hit.Ground _ -> new Wish.AskWhatToAdd(situation.viewport().toCanvas(down.at()), null);
            case Hit.Card(var _, var part) ->
                part == Hit.Part.NAME ? new Wish.EditWords(down.on()) : new Wish.Open(down.on());
            case Hit.Line _ -> new Wish.Open(down.on());
            case Hit.OnNote _ -> new Wish.EditWords(down.on());
        };
        return Outcome.of(Gesture.Idle.IDLE, wish);
    }

    private static boolean isPort(Hit hit) {
        return hit instanceof Hit.Card(var _, var part) && part == Hit.Part.OUT_PORT;
    }

    private static Outcome panning(Gesture.Panning panning, Pointer pointer) {
        return switch (pointer) {
            case Pointer.Drag(var at, var _) ->
                Outcome.of(
                        new Gesture.Panning(at),
                        new Wish.Pan(
                                at.x() - panning.last().x(),
                                at.y() - panning.last().y()));
            case Pointer.Up _, Pointer.Move _, Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Down _ -> Outcome.of(panning);
        };
    }

    private static Outcome pressedRight(Gesture.PressedRight pressed, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag(var at, var _) ->
                isFar(pressed.at(), at) ? panning(new Gesture.Panning(pressed.at()), pointer) : Outcome.of(pressed);
            case Pointer.Up _ -> menu(pressed, situation);
            case Pointer.Move _, Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Down _ -> Outcome.of(pressed);
        };
    }

    private static Outcome menu(Gesture.PressedRight pressed, Situation situation) {
        var menu = new Wish.ShowMenu(pressed.on(), pressed.at());
        return pressed.on().isIn(situation.selection())
                ? Outcome.of(Gesture.Idle.IDLE, menu)
                : Outcome.of(Gesture.Idle.IDLE, new Wish.Select(pressed.on().alone()), menu);
    }

    private static Outcome pressed(Gesture.Pressed pressed, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag(var at, var _) ->
                isFar(pressed.at(), at) ? begin(pressed, pointer, situation) : Outcome.of(pressed);
            case Pointer.Up up -> click(pressed, up, situation);
            case Pointer.Move _, Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Down _ -> Outcome.of(pressed);
        };
    }

    private static Outcome begin(Gesture.Pressed pressed, Pointer pointer, Situation situation) {
        if (!situation.editable()) {
            return panning(new Gesture.Panning(pressed.at()), pointer);
        }
        return switch (pressed.on()) {
            case Hit.Ground _ -> Marquees.begin(pressed, pointer, situation);
            case Hit.Card(var node, var part) ->
                part == Hit.Part.OUT_PORT
                        ? Drawings.begin(node, pointer, situation)
                        : Moves.begin(pressed, pointer, situation);
            case Hit.OnNote(var note, var grip) ->
                grip == Hit.Grip.CORNER
                        ? Resizes.begin(note, pressed.at(), pointer, situation)
                        : Moves.begin(pressed, pointer, situation);
            case Hit.Line _ -> Outcome.of(pressed);
        };
    }

    private static Outcome click(Gesture.Pressed pressed, Pointer.Up up, Situation situation) {
        if (situation.editable()
                && pressed.on() instanceof Hit.Card(NodeId node, var part)
                && part == Hit.Part.OUT_PORT) {
            Position at = situation.viewport().toCanvas(up.at());
            return Outcome.of(new Gesture.Drawing(node, at, Aim.AtNothing.NOTHING, true));
        }
        var clicked = pressed.on().alone();
        var keys = pressed.keys();
        if (pressed.on() instanceof Hit.Ground) {
            return keys.shift() || keys.mod()
                    ? Outcome.of(Gesture.Idle.IDLE)
                    : Outcome.of(Gesture.Idle.IDLE, new Wish.Select(clicked));
        }
        var selection = situation.selection();
        var next = keys.mod() ? selection.toggled(clicked) : keys.shift() ? selection.and(clicked) : clicked;
        return Outcome.of(Gesture.Idle.IDLE, new Wish.Select(next));
    }

    static boolean isFar(Position one, Position other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) >= THRESHOLD;
    }
}
