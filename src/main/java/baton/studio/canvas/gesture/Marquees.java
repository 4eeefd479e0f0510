package baton.studio.canvas.gesture;

import baton.studio.canvas.geometry.Box;
import baton.studio.document.Selection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Selecting with a rectangle: what it touches is selected. Shift adds to what was selected, `mod` toggles.
final class Marquees {

    private Marquees() {}

    static Outcome begin(Gesture.Pressed pressed, Pointer pointer, Situation situation) {
        var from = situation.viewport().toCanvas(pressed.at());
        return on(new Gesture.Marquee(from, from, situation.selection()), pointer, situation);
    }

    static Outcome on(Gesture.Marquee marquee, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag(var at, var keys) -> {
                var to = situation.viewport().toCanvas(at);
                var wider = new Gesture.Marquee(marquee.from(), to, marquee.before());
                var touched = selection(wider, keys, situation);
                yield touched.equals(situation.selection())
                        ? Outcome.of(wider)
                        : Outcome.of(wider, new Wish.Select(touched));
            }
            case Pointer.Up _, Pointer.Move _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE, new Wish.Select(marquee.before()));
            case Pointer.Down _ -> Outcome.of(marquee);
        };
    }

    private static Selection selection(Gesture.Marquee marquee, Keys keys, Situation situation) {
        var frame = Box.between(marquee.from(), marquee.to());
        var touched = new Selection(touched(situation.boxes(), frame), Set.of(), remarks(situation, frame));
        if (keys.shift()) {
            return marquee.before().and(touched);
        }
        return keys.mod() ? marquee.before().toggled(touched) : touched;
    }

    /// A frame is taken only where it is wholly within: inside it, cards are selected.
    private static Set<String> remarks(Situation situation, Box frame) {
        var touched = touched(situation.notes(), frame);
        situation.workflow().notes().stream()
                .filter(note -> note.isFrame() && !isWithin(situation.notes().get(note.id()), frame))
                .forEach(note -> touched.remove(note.id()));
        return touched;
    }

    private static boolean isWithin(@Nullable Box box, Box frame) {
        return box != null && frame.and(box).equals(frame);
    }

    private static <T> Set<T> touched(Map<T, Box> boxes, Box frame) {
        var touched = new HashSet<T>();
        boxes.forEach((id, box) -> {
            if (box.touches(frame)) {
                touched.add(id);
            }
        });
        return touched;
    }
}
