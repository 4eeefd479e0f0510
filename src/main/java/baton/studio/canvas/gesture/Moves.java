package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Act;
import baton.studio.canvas.editing.Duplicating;
import baton.studio.canvas.editing.Framing;
import baton.studio.canvas.editing.Splicing;
import baton.studio.canvas.editing.Things;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Snap;
import baton.studio.canvas.geometry.Snapping;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/// Moving cards and notes, or, with Alt, copies of them: on the grid, and held where they line up with others, unless
/// `mod` is held.
final class Moves {

    /// How near something has to come to be caught, and how much further it has to go to come loose, in pixels.
    private static final double CATCHES = 8;

    private static final double LETS_GO = 4;

    private static final Messages MESSAGES = Messages.of("canvas");

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
                situation.viewport().toCanvas(pressed.at()),
                corner.get(),
                held.nodes(),
                held.notes(),
                0,
                0,
                Snap.NONE,
                false,
                Optional.empty());
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
            return at(moving, Math.rint(dx), Math.rint(dy), Snap.NONE, keys.alt(), Optional.empty());
        }
        var neighbours = new Neighbours(moving.nodes(), moving.notes(), situation);
        var held = neighbours.held();
        if (held.isEmpty()) {
            return at(moving, dx, dy, Snap.NONE, keys.alt(), Optional.empty());
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
        var onto = keys.alt() ? Optional.<HandoffId>empty() : onto(moving, box.moved(x, y), situation);
        return at(moving, x, y, Snapping.explained(snap, box.moved(x, y), near), keys.alt(), onto);
    }

    /// One step that is not connected yet can be put on a line.
    private static Optional<HandoffId> onto(Gesture.Moving moving, Box held, Situation situation) {
        boolean one = moving.nodes().size() == 1 && moving.notes().isEmpty();
        return one
                        && Splicing.isLoose(
                                situation.workflow(), moving.nodes().iterator().next())
                ? situation.onLine().apply(held.centre())
                : Optional.empty();
    }

    private static Gesture at(
            Gesture.Moving moving, double dx, double dy, Snap snap, boolean copies, Optional<HandoffId> onto) {
        return new Gesture.Moving(
                moving.from(), moving.corner(), moving.nodes(), moving.notes(), dx, dy, snap, copies, onto);
    }

    private static double onGrid(double from, double by) {
        return CardSize.snapped(from + by) - from;
    }

    private static Snapping snapping(Situation situation) {
        double zoom = situation.viewport().zoom();
        return new Snapping(CATCHES / zoom, (CATCHES + LETS_GO) / zoom);
    }

    private static Outcome dropped(Gesture.Moving moving, Situation situation) {
        if (moving.copies()) {
            return copied(moving, situation);
        }
        if (moving.onto().isPresent()) {
            return spliced(moving, moving.onto().get(), situation);
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

    private static Outcome spliced(Gesture.Moving moving, HandoffId onto, Situation situation) {
        var node = moving.nodes().iterator().next();
        var place = moving.corner().plus(moving.dx(), moving.dy());
        return situation.workflow().handoff(onto).isPresent()
                ? Outcome.of(
                        Gesture.Idle.IDLE,
                        new Wish.Change(Splicing.into(situation.workflow(), onto, node, place)),
                        new Wish.Select(Selection.of(node)))
                : Outcome.of(Gesture.Idle.IDLE);
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
