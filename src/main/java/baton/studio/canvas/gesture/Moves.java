package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Act;
import baton.studio.canvas.editing.Framing;
import baton.studio.canvas.editing.Things;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Snap;
import baton.studio.canvas.geometry.Snapping;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/// Moving cards and notes: on the grid, and held where they line up with others, unless `mod` is held.
final class Moves {

    /// How near something has to come to be caught, and how much further it has to go to come loose, in pixels.
    private static final double CATCHES = 8;

    private static final double LETS_GO = 4;

    private Moves() {}

    static Outcome begin(Gesture.Pressed pressed, Pointer pointer, Situation situation) {
        var corner = corner(pressed.on(), situation);
        if (corner.isEmpty()) {
            return Outcome.of(Gesture.Idle.IDLE);
        }
        var held = Framing.withContents(
                situation.workflow(),
                pressed.on().isIn(situation.selection())
                        ? situation.selection()
                        : pressed.on().alone(),
                situation.boxes(),
                situation.near());
        var moving = new Gesture.Moving(
                situation.viewport().toCanvas(pressed.at()), corner.get(), held.nodes(), held.notes(), 0, 0, Snap.NONE);
        return on(moving, pointer, situation);
    }

    private static Optional<Position> corner(Hit hit, Situation situation) {
        var box = switch (hit) {
            case Hit.Card(var node, var _) -> situation.boxes().get(node);
            case Hit.OnNote(var note, var _) -> situation.notes().get(note);
            case Hit.Ground _, Hit.Line _ -> null;
        };
        return box == null ? Optional.empty() : Optional.of(box.corner());
    }

    static Outcome on(Gesture.Moving moving, Pointer pointer, Situation situation) {
        return switch (pointer) {
            case Pointer.Drag(var at, var keys) ->
                Outcome.of(moved(moving, situation.viewport().toCanvas(at), keys, situation));
            case Pointer.Up _, Pointer.Move _ -> dropped(moving, situation);
            case Pointer.Escape _ -> Outcome.of(Gesture.Idle.IDLE);
            case Pointer.Down _ -> Outcome.of(moving);
        };
    }

    private static Gesture moved(Gesture.Moving moving, Position to, Keys keys, Situation situation) {
        double dx = to.x() - moving.from().x();
        double dy = to.y() - moving.from().y();
        if (keys.mod()) {
            return at(moving, Math.rint(dx), Math.rint(dy), Snap.NONE);
        }
        var neighbours = new Neighbours(moving.nodes(), moving.notes(), situation);
        var held = neighbours.held();
        if (held.isEmpty()) {
            return at(moving, dx, dy, Snap.NONE);
        }
        var box = held.get();
        var hand = box.moved(dx, dy);
        var near = neighbours.near(hand);
        var snap = snapping(situation).of(hand, near, moving.snap());
        double x = snap.x().isPresent()
                ? snap.x().getAsDouble() - box.x()
                : onGrid(moving.corner().x(), dx);
        double y = snap.y().isPresent()
                ? snap.y().getAsDouble() - box.y()
                : onGrid(moving.corner().y(), dy);
        return at(moving, x, y, Snapping.explained(snap, box.moved(x, y), near));
    }

    private static Gesture at(Gesture.Moving moving, double dx, double dy, Snap snap) {
        return new Gesture.Moving(moving.from(), moving.corner(), moving.nodes(), moving.notes(), dx, dy, snap);
    }

    private static double onGrid(double from, double by) {
        return CardSize.snapped(from + by) - from;
    }

    private static Snapping snapping(Situation situation) {
        double zoom = situation.viewport().zoom();
        return new Snapping(CATCHES / zoom, (CATCHES + LETS_GO) / zoom);
    }

    private static Outcome dropped(Gesture.Moving moving, Situation situation) {
        return edit(moving, situation)
                .map(edit -> Outcome.of(Gesture.Idle.IDLE, new Wish.Change(edit)))
                .orElse(Outcome.of(Gesture.Idle.IDLE));
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
