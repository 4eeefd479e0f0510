package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Sizing;
import baton.studio.canvas.geometry.CardSize;
import baton.workflow.Edit;
import baton.workflow.Note;
import baton.workflow.Position;
import java.util.List;
import java.util.Optional;

/// Making a note or a frame larger or smaller by its corner: on the grid, unless `mod` is held.
final class Resizes {

    private Resizes() {}

    static Outcome begin(String id, Position pressed, Pointer pointer, Situation situation) {
        return note(id, situation)
                .map(note ->
                        new Gesture.Resizing(id, situation.viewport().toCanvas(pressed), note.width(), note.height()))
                .map(resizing -> on(resizing, pointer, situation))
                .orElse(Outcome.of(Gesture.Idle.IDLE));
    }

    private static Optional<Note> note(String id, Situation situation) {
        return situation.workflow().notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst();
    }

    static Outcome on(Gesture.Resizing resizing, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag drag -> Outcome.of(sized(resizing, drag, situation));
            case Pointer.Up _, Pointer.Move _ -> dropped(resizing, situation);
            case Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Down _ -> Outcome.of(resizing);
        };
    }

    private static Gesture sized(Gesture.Resizing resizing, Pointer.Drag drag, Situation situation) {
        var to = situation.viewport().toCanvas(drag.at());
        return note(resizing.note(), situation)
                .<Gesture>map(note -> {
                    double right = note.at().x()
                            + note.width()
                            + to.x()
                            - resizing.from().x();
                    double bottom = note.at().y()
                            + note.height()
                            + to.y()
                            - resizing.from().y();
                    boolean free = drag.keys().mod();
                    var sized = Sizing.sized(
                            note,
                            (free ? Math.rint(right) : CardSize.snapped(right))
                                    - note.at().x(),
                            (free ? Math.rint(bottom) : CardSize.snapped(bottom))
                                    - note.at().y());
                    return new Gesture.Resizing(note.id(), resizing.from(), sized.width(), sized.height());
                })
                .orElse(Gesture.Idle.IDLE);
    }

    private static Outcome dropped(Gesture.Resizing resizing, Situation situation) {
        return note(resizing.note(), situation)
                .map(note -> note.withSize(resizing.width(), resizing.height()))
                .map(note -> new Edit.Together(Sizing.label(List.of(note)), List.of(new Edit.ChangeNote(note))))
                .map(edit -> Outcome.of(Gesture.Idle.IDLE, new Wish.Change(edit)))
                .orElse(Outcome.of(Gesture.Idle.IDLE));
    }
}
