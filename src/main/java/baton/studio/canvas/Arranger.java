package baton.studio.canvas;

import baton.studio.canvas.arrange.Order;
import baton.studio.canvas.arrange.Tidying;
import baton.studio.canvas.editing.Framing;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.LineWords;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;

/// Puts cards into order, by whatever hand or key: each is one step of undo.
final class Arranger {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final Camera camera;
    private final World world;
    private final Background background;
    private final CanvasHost host;
    private final ReadOnlyBooleanWrapper tidying = new ReadOnlyBooleanWrapper();
    private Subscription work = Subscription.EMPTY;
    private AtomicBoolean givenUp = new AtomicBoolean();

    Arranger(Board board, Camera camera, World world, Background background, CanvasHost host) {
        this.board = board;
        this.camera = camera;
        this.world = world;
        this.background = background;
        this.host = host;
        board.document().presentProperty().subscribe(this::giveUp);
    }

    /// Whether places are being looked for.
    ReadOnlyBooleanProperty tidyingProperty() {
        return tidying.getReadOnlyProperty();
    }

    /// Lays out what is selected, or everything where less than two cards are. It is looked for in the background; if
    /// the workflow changes meanwhile, nothing comes of it.
    void tidy() {
        giveUp();
        var workflow = board.workflow();
        var wanted = wanted(workflow);
        var stop = new AtomicBoolean();
        givenUp = stop;
        tidying.set(true);
        var running = background.run(
                () -> Tidying.of(workflow, wanted, handoff -> LineWords.width(workflow, handoff), stop::get),
                places -> found(wanted, places),
                _ -> failed());
        work = tidying.get() ? running : Subscription.EMPTY;
    }

    private Set<NodeId> wanted(Workflow workflow) {
        var selected = board.document().selection().nodes();
        return selected.size() > 1
                ? selected
                : workflow.nodes().stream().map(Node::id).collect(Collectors.toSet());
    }

    /// Looks no longer for places.
    ///
    /// @return whether it did
    boolean giveUp() {
        boolean was = tidying.get();
        givenUp.set(true);
        work.unsubscribe();
        work = Subscription.EMPTY;
        tidying.set(false);
        return was;
    }

    private void failed() {
        giveUp();
        host.say(new Toast(MESSAGES.text("tidy.failed"), List.of()));
    }

    private void found(Set<NodeId> wanted, Map<NodeId, Position> places) {
        giveUp();
        if (!board.gestureProperty().get().isIdle()) {
            return;
        }
        var before = board.picture().boxes();
        var moved = new LinkedHashMap<NodeId, Position>();
        places.forEach((id, place) -> {
            if (!board.workflow().layout().of(id).equals(Optional.of(place))) {
                moved.put(id, place);
            }
        });
        if (!moved.isEmpty()) {
            board.document().edit(new Edit.Together(label(wanted), withFrames(before, moved)));
            world.slide(before, moved.keySet());
        }
        look(wanted);
    }

    /// The moves, and the frames around what is moved.
    private List<Edit> withFrames(Map<NodeId, Box> before, Map<NodeId, Position> moved) {
        var after = new HashMap<>(before);
        moved.forEach((id, place) -> after.computeIfPresent(id, (_, box) -> Box.at(place, box.width(), box.height())));
        var edits = new ArrayList<Edit>(List.of(new Edit.MoveNodes(moved)));
        edits.addAll(Framing.refitted(board.workflow(), before, after));
        return edits;
    }

    /// What is selected and has a place, with where it lies.
    Map<Hit, Box> selected() {
        var selection = board.document().selection();
        var boxes = new LinkedHashMap<Hit, Box>();
        board.workflow().nodes().stream()
                .map(Node::id)
                .filter(selection.nodes()::contains)
                .forEach(id -> box(id).ifPresent(box -> boxes.put(new Hit.Card(id, Hit.Part.BODY), box)));
        board.picture().noteBoxes().forEach((id, box) -> {
            if (selection.notes().contains(id)) {
                boxes.put(new Hit.OnNote(id), box);
            }
        });
        selection.notes().forEach(id -> boxes.keySet().removeIf(hit -> hit.isIn(contents(id))));
        return boxes;
    }

    /// How many cards and notes are selected.
    int count() {
        var selection = board.document().selection();
        return selection.nodes().size() + selection.notes().size();
    }

    static String words(Order order) {
        return MESSAGES.text("arrange." + order.key());
    }

    /// Lines up or spreads what is selected.
    void arrange(Order order) {
        if (count() < order.atLeast()) {
            return;
        }
        var before = board.picture().boxes();
        var places = new LinkedHashMap<NodeId, Position>();
        var edits = new ArrayList<Edit>();
        order.of(selected()).forEach((hit, box) -> {
            if (hit instanceof Hit.Card(var id, var _)) {
                places.put(id, box.corner());
            } else if (hit instanceof Hit.OnNote(var id, var _)) {
                moveNote(id, box.corner(), places, edits);
            }
        });
        edits.addFirst(new Edit.MoveNodes(places));
        board.document().edit(new Edit.Together(words(order), edits));
        world.slide(before, places.keySet());
    }

    /// A frame takes along what is in it.
    private void moveNote(String id, Position to, Map<NodeId, Position> places, List<Edit> edits) {
        note(id).ifPresent(note -> {
            double dx = to.x() - note.at().x();
            double dy = to.y() - note.at().y();
            edits.add(new Edit.ChangeNote(note.withAt(to)));
            var inside = contents(id);
            inside.nodes()
                    .forEach(node -> box(node)
                            .ifPresent(box -> places.put(node, box.corner().plus(dx, dy))));
            inside.notes()
                    .forEach(other -> note(other)
                            .ifPresent(one -> edits.add(
                                    new Edit.ChangeNote(one.withAt(one.at().plus(dx, dy))))));
        });
    }

    /// What is in a frame; nothing is in a note.
    private Selection contents(String id) {
        return Framing.contents(board.workflow(), id, board.picture().boxes(), board::cardsIn);
    }

    private Optional<Note> note(String id) {
        return board.workflow().notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst();
    }

    private String label(Set<NodeId> wanted) {
        return wanted.size() == board.workflow().nodes().size()
                ? MESSAGES.text("tidy.label")
                : MESSAGES.text("tidy.some", wanted.size());
    }

    private void look(Set<NodeId> wanted) {
        if (wanted.size() == board.workflow().nodes().size()) {
            camera.fit(board.picture().bounds());
        } else {
            Box.around(wanted.stream().flatMap(id -> box(id).stream()).toList()).ifPresent(camera::reveal);
        }
    }

    private Optional<Box> box(NodeId id) {
        return Optional.ofNullable(board.picture().boxes().get(id));
    }
}
