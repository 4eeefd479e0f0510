package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.BoxIndex;
import baton.studio.canvas.geometry.Courses;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.geometry.Places;
import baton.studio.canvas.geometry.Viewport;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A hand on a canvas without a window: events go in, and what they wish for is carried out.
final class Hands {

    private Workflow workflow;
    private Selection selection = Selection.NOTHING;
    private Viewport viewport = Viewport.USUAL;
    private Gesture gesture = Gesture.Idle.IDLE;
    private boolean editable = true;
    private final List<Wish> wishes = new ArrayList<>();

    private Hands(Workflow workflow) {
        this.workflow = workflow;
    }

    static Hands on(Workflow workflow) {
        return new Hands(workflow);
    }

    Hands onlyLooking() {
        editable = false;
        return this;
    }

    Hands seenAt(double zoom) {
        viewport = new Viewport(0, 0, zoom);
        return this;
    }

    Hands selected(Selection wanted) {
        selection = wanted;
        return this;
    }

    Hands press(double x, double y, Hit on) {
        return press(x, y, on, Keys.NONE);
    }

    Hands press(double x, double y, Hit on, Keys keys) {
        return event(new Pointer.Down(Pointer.Button.LEFT, new Position(x, y), on, keys, 1));
    }

    Hands press(Pointer.Button button, double x, double y, Hit on) {
        return event(new Pointer.Down(button, new Position(x, y), on, Keys.NONE, 1));
    }

    Hands doubleClick(double x, double y, Hit on) {
        return event(new Pointer.Down(Pointer.Button.LEFT, new Position(x, y), on, Keys.NONE, 2));
    }

    Hands drag(double x, double y) {
        return drag(x, y, Keys.NONE);
    }

    Hands drag(double x, double y, Keys keys) {
        return event(new Pointer.Drag(new Position(x, y), keys));
    }

    Hands move(double x, double y) {
        return event(new Pointer.Move(new Position(x, y)));
    }

    Hands release(double x, double y) {
        return event(new Pointer.Up(new Position(x, y), Keys.NONE));
    }

    Hands click(double x, double y, Hit on, Keys keys) {
        return press(x, y, on, keys).event(new Pointer.Up(new Position(x, y), keys));
    }

    Hands click(double x, double y, Hit on) {
        return click(x, y, on, Keys.NONE);
    }

    Hands escape() {
        return event(new Pointer.Escape());
    }

    Hands event(Pointer pointer) {
        var outcome = GestureReducer.on(gesture, pointer, situation());
        gesture = outcome.next();
        outcome.wishes().forEach(this::carryOut);
        return this;
    }

    private Situation situation() {
        var notes = new LinkedHashMap<String, Box>();
        workflow.notes().forEach(note -> notes.put(note.id(), Box.at(note.at(), note.width(), note.height())));
        return new Situation(
                workflow, selection, Places.of(workflow), notes, viewport, editable, this::near, this::onLine);
    }

    private Optional<HandoffId> onLine(Position at) {
        var courses = Courses.NONE.with(workflow.handoffs(), BoxIndex.of(Places.of(workflow)));
        return workflow.handoffs().stream()
                .filter(line -> !line.goesBack())
                .map(Handoff::id)
                .filter(id -> courses.path(id).orElse(EdgePath.NOWHERE).distance(at) < 24)
                .findFirst();
    }

    private List<NodeId> near(Box area) {
        return Places.of(workflow).entrySet().stream()
                .filter(card -> card.getValue().touches(area))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void carryOut(Wish wish) {
        wishes.add(wish);
        switch (wish) {
            case Wish.Select(var wanted) -> selection = wanted;
            case Wish.Pan(var dx, var dy) -> viewport = viewport.panned(dx, dy);
            case Wish.Change(var edit) -> workflow = Edits.apply(workflow, edit);
            case Wish.RemoveLine(var gone) -> workflow = Edits.apply(workflow, new Edit.RemoveHandoffs(Set.of(gone)));
            case Wish.Say _,
                    Wish.AskWhoGets _,
                    Wish.AskWhatToAdd _,
                    Wish.ShowMenu _,
                    Wish.Open _,
                    Wish.EditWords _ -> {}
        }
    }

    Workflow workflow() {
        return workflow;
    }

    Selection selection() {
        return selection;
    }

    Viewport viewport() {
        return viewport;
    }

    Gesture gesture() {
        return gesture;
    }

    List<Wish> wishes() {
        return List.copyOf(wishes);
    }

    /// Those that change the workflow.
    List<Wish> changes() {
        return wishes.stream().filter(Wish.Change.class::isInstance).toList();
    }

    static Hit body(String node) {
        return new Hit.Card(new NodeId(node), Hit.Part.BODY);
    }

    static Hit name(String node) {
        return new Hit.Card(new NodeId(node), Hit.Part.NAME);
    }

    static Hit port(String node) {
        return new Hit.Card(new NodeId(node), Hit.Part.OUT_PORT);
    }

    static Hit end(String handoff, Reconnecting.End end) {
        return new Hit.Line(new HandoffId(handoff), Optional.of(end));
    }

    static Hit line(String handoff) {
        return new Hit.Line(new HandoffId(handoff));
    }
}
