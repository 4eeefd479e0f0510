package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Act;
import baton.studio.canvas.editing.Duplicating;
import baton.studio.canvas.editing.Things;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/// Moving cards and notes, or, with Alt, copies of them: on the grid, unless `mod` is held.
final class Moves {

    private static final Messages MESSAGES = Messages.of("canvas");

    private Moves() {}

    static Outcome begin(Gesture.Pressed pressed, Pointer pointer, Situation situation) {
        var corner = corner(pressed.on(), situation);
        if (corner.isEmpty()) {
            return Outcome.of(Gesture.Idle.IDLE);
        }
        var held = pressed.on().isIn(situation.selection())
                ? situation.selection()
                : pressed.on().alone();
        var moving = new Gesture.Moving(
                situation.viewport().toCanvas(pressed.at()), corner.get(), held.nodes(), held.notes(), 0, 0, false);
        return on(moving, pointer, situation);
    }

    private static Optional<Position> corner(Hit hit, Situation situation) {
        var box = switch (hit) {
            case Hit.Card(var node, var _) -> situation.boxes().get(node);
            case Hit.OnNote(var note) -> situation.notes().get(note);
            case Hit.Ground _, Hit.Line _ -> null;
        };
        return box == null ? Optional.empty() : Optional.of(box.corner());
    }

    static Outcome on(Gesture.Moving moving, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag(var at, var keys) ->
                Outcome.of(moved(moving, situation.viewport().toCanvas(at), keys));
            case Pointer.Up _, Pointer.Move _ -> dropped(moving, situation);
            case Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Down _ -> Outcome.of(moving);
        };
    }

    private static Gesture moved(Gesture.Moving moving, Position to, Keys keys) {
        double dx = to.x() - moving.from().x();
        double dy = to.y() - moving.from().y();
        return new Gesture.Moving(
                moving.from(),
                moving.corner(),
                moving.nodes(),
                moving.notes(),
                keys.mod()
                        ? Math.round(dx)
                        : CardSize.snapped(moving.corner().x() + dx)
                                - moving.corner().x(),
                keys.mod()
                        ? Math.round(dy)
                        : CardSize.snapped(moving.corner().y() + dy)
                                - moving.corner().y(),
                keys.alt());
    }

    private static Outcome dropped(Gesture.Moving moving, Situation situation) {
        if (moving.copies()) {
            return copied(moving, situation);
        }
        return edit(moving, situation)
                .map(edit -> Outcome.of(Gesture.Idle.IDLE, new Wish.Change(edit)))
                .orElse(Outcome.of(Gesture.Idle.IDLE));
    }

    private static Outcome copied(Gesture.Moving moving, Situation situation) {
        if (moving.dx() == 0 && moving.dy() == 0) {
            return Outcome.of(Gesture.Idle.IDLE);
        }
        var held = new Selection(moving.nodes(), Set.of(), moving.notes());
        return Duplicating.moved(situation.workflow(), held, moving.dx(), moving.dy())
                .map(added -> Outcome.of(
                        Gesture.Idle.IDLE, new Wish.Change(added.edit()), new Wish.Select(added.selection())))
                .orElseGet(() -> Outcome.of(Gesture.Idle.IDLE, new Wish.Say(MESSAGES.text("duplicate.onlyStart"))));
    }

    /// All of it as one edit; none if nothing has moved.
    static Optional<Edit> edit(Gesture.Moving moving, Situation situation) {
        if (moving.dx() == 0 && moving.dy() == 0) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        var places = new LinkedHashMap<NodeId, Position>();
        moving.nodes().forEach(id -> {
            var box = situation.boxes().get(id);
            if (box != null) {
                places.put(id, box.corner().plus(moving.dx(), moving.dy()));
            }
        });
        if (!places.isEmpty()) {
            edits.add(new Edit.MoveNodes(places));
        }
        situation.workflow().notes().stream()
                .filter(note -> moving.notes().contains(note.id()))
                .forEach(note ->
                        edits.add(new Edit.ChangeNote(note.withAt(note.at().plus(moving.dx(), moving.dy())))));
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        var held = new Selection(moving.nodes(), Set.of(), moving.notes());
        return Optional.of(new Edit.Together(Act.MOVE.label(Things.words(situation.workflow(), held)), edits));
    }
}
