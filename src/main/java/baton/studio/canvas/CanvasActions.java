package baton.studio.canvas;

import baton.studio.canvas.editing.Act;
import baton.studio.canvas.editing.Added;
import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Duplicating;
import baton.studio.canvas.editing.Framing;
import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.editing.NewNodes;
import baton.studio.canvas.editing.Newcomer;
import baton.studio.canvas.editing.Removing;
import baton.studio.canvas.editing.Things;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What can be done on the canvas, by whatever hand or key: each is one step of undo.
final class CanvasActions {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final Camera camera;
    private final CanvasHost host;
    private Consumer<HandoffId> whenDrawn = _ -> {};

    CanvasActions(Board board, Camera camera, CanvasHost host) {
        this.board = board;
        this.camera = camera;
        this.host = host;
    }

    /// @param asks gets each hand-off that is drawn from a list
    void whenDrawn(Consumer<HandoffId> asks) {
        whenDrawn = asks;
    }

    private Document document() {
        return board.document();
    }

    /// After the selected step, which hands off to it then; else in the middle of the view. A frame goes around what
    /// is selected.
    void add(Newcomer newcomer) {
        if (newcomer.kind() == Kind.FRAME && !document().selection().isEmpty()) {
            Framing.around(
                            board.workflow(),
                            document().selection(),
                            board.picture().boxes())
                    .ifPresent(this::put);
            return;
        }
        var selected = document().selection().onlyNode();
        put(selected.map(node -> NewNodes.after(board.workflow(), node, newcomer))
                .orElseGet(() -> NewNodes.inMiddle(
                        board.workflow(), newcomer, camera.viewport().toCanvas(camera.middle()))));
    }

    void addAt(Newcomer newcomer, Position at) {
        put(NewNodes.at(board.workflow(), newcomer, at));
    }

    void addAround(Newcomer newcomer, Position middle) {
        put(NewNodes.inMiddle(board.workflow(), newcomer, middle));
    }

    void addFrom(NodeId from, Newcomer newcomer, Position at) {
        put(NewNodes.from(board.workflow(), from, newcomer, at));
    }

    void addAfter(NodeId before, Newcomer newcomer) {
        put(NewNodes.after(board.workflow(), before, newcomer));
    }

    void insert(HandoffId handoff, Newcomer newcomer) {
        put(NewNodes.into(board.workflow(), handoff, newcomer));
    }

    /// Puts it there as one step of undo, selects it and brings it into view.
    void put(Added added) {
        var before = board.picture().boxes().keySet();
        document().edit(added.edit());
        select(added.selection());
        boxOf(board.spot()).ifPresent(camera::reveal);
        Box.around(board.picture().cards().stream()
                        .filter(card -> !before.contains(card.id()))
                        .map(card -> card.box())
                        .toList())
                .ifPresent(camera::reveal);
    }

    /// Selects, and moves the keyboard to what is selected.
    void select(Selection selection) {
        document().select(selection);
        selection.onlyNode().ifPresent(node -> board.spotProperty().set(new Hit.Card(node, Hit.Part.BODY)));
        selection.onlyHandoff().ifPresent(handoff -> board.spotProperty().set(new Hit.Line(handoff)));
        if (selection.size() == 1) {
            selection.notes().forEach(note -> board.spotProperty().set(new Hit.OnNote(note)));
        }
    }

    /// Moves the keyboard to `spot`, selects it and brings it into view.
    void go(Hit spot) {
        board.spotProperty().set(spot);
        document().select(spot.alone());
        boxOf(spot).ifPresent(camera::reveal);
    }

    /// As [#go], from anywhere: near enough to be read.
    void goTo(Selection place) {
        select(place);
        boxOf(board.spot()).ifPresent(camera::approach);
    }

    boolean isInView(NodeId step) {
        return boxOf(new Hit.Card(step, Hit.Part.BODY)).filter(camera::isInView).isPresent();
    }

    void reveal(NodeId step) {
        boxOf(new Hit.Card(step, Hit.Part.BODY)).ifPresent(camera::reveal);
    }

    Optional<Box> boxOf(Hit spot) {
        return switch (spot) {
            case Hit.Ground _ -> Optional.empty();
            case Hit.Card(var node, var _) ->
                Optional.ofNullable(board.picture().boxes().get(node));
            case Hit.Line(var id, var _) ->
                board.picture().line(id).map(line -> Box.at(line.path().label(), 0, 0));
            case Hit.OnNote(var note, var _) ->
                Optional.ofNullable(board.picture().noteBoxes().get(note));
        };
    }

    void selectAll() {
        var workflow = board.workflow();
        document()
                .select(new Selection(
                        workflow.nodes().stream().map(node -> node.id()).collect(Collectors.toSet()),
                        workflow.handoffs().stream()
                                .map(handoff -> handoff.id())
                                .collect(Collectors.toSet()),
                        workflow.notes().stream().map(note -> note.id()).collect(Collectors.toSet())));
    }

    /// Takes away what is selected, and of a frame only the frame; a step that stood between two others leaves them
    /// joined, and it is said so.
    void remove() {
        Removing.of(board.workflow(), document().selection()).ifPresent(this::remove);
    }

    /// As [#remove()], of what was copied: frames take along what is in them.
    void cut() {
        Removing.of(board.workflow(), board.held(), Act.CUT).ifPresent(this::remove);
    }

    /// Takes away what is selected, and joins all that is before it with all that is after it.
    void removeAndJoin() {
        Removing.joining(board.workflow(), document().selection()).ifPresent(this::remove);
    }

    private void remove(Removing removing) {
        document().edit(removing.edit());
        if (!removing.said().isEmpty()) {
            host.say(new Toast(removing.said(), choices(removing)));
        }
    }

    private List<Toast.Choice> choices(Removing removing) {
        var after = board.workflow();
        var choices = new ArrayList<Toast.Choice>();
        choices.add(new Toast.Choice(MESSAGES.text("toast.undo"), () -> undoIfStill(after)));
        if (removing.joined()) {
            choices.add(new Toast.Choice(MESSAGES.text("toast.dontJoin"), () -> {
                if (undoIfStill(after)) {
                    document().edit(removing.plain());
                }
            }));
        }
        return choices;
    }

    /// Says what was just done, and offers to undo it.
    void offerUndo(String said) {
        var after = board.workflow();
        host.say(new Toast(said, List.of(new Toast.Choice(MESSAGES.text("toast.undo"), () -> undoIfStill(after)))));
    }

    /// A toast outlives what it speaks of: it never undoes anything that came later.
    private boolean undoIfStill(baton.workflow.Workflow after) {
        var still = board.workflow().equals(after);
        if (still) {
            document().undo();
        }
        return still;
    }

    void duplicate() {
        Duplicating.of(board.workflow(), board.held()).ifPresent(this::put);
    }

    /// Moves what is selected. All of it, until [#endNudge], is one step of undo.
    void nudge(double dx, double dy) {
        var selection = board.held();
        var places = new LinkedHashMap<NodeId, Position>();
        board.picture().boxes().forEach((id, box) -> {
            if (selection.nodes().contains(id)) {
                places.put(id, box.corner().plus(dx, dy));
            }
        });
        var edits = new ArrayList<Edit>();
        if (!places.isEmpty()) {
            edits.add(new Edit.MoveNodes(places));
        }
        board.workflow().notes().stream()
                .filter(note -> selection.notes().contains(note.id()))
                .forEach(note ->
                        edits.add(new Edit.ChangeNote(note.withAt(note.at().plus(dx, dy)))));
        if (!edits.isEmpty()) {
            var held = new Selection(selection.nodes(), Set.of(), selection.notes());
            var label = Act.MOVE.label(Things.words(board.workflow(), held));
            document().type("nudge " + selection, new Edit.Together(label, edits));
        }
    }

    /// The next nudge is a step of undo of its own.
    void endNudge() {
        document().endTyping();
    }

    /// Draws a hand-off, or says why there can be none.
    void connect(NodeId from, NodeId to) {
        switch (Connecting.judge(board.workflow(), from, to)) {
            case Verdict.Refused(var why) -> say(why);
            case Verdict.Allowed(var handoff) -> {
                document().edit(new Edit.Connect(handoff));
                select(Selection.of(handoff.id()));
                whenDrawn.accept(handoff.id());
            }
        }
    }

    void change(Edit edit) {
        document().edit(edit);
    }

    /// A name of its own for a step: `Writer 2` where there is a `Writer`.
    void rename(NodeId id, String name) {
        board.workflow()
                .node(id)
                .filter(node -> !name.isBlank() && !node.name().equals(name.strip()))
                .ifPresent(node -> document()
                        .edit(new Edit.ChangeNode(node.withName(board.workflow().freshName(name.strip())))));
    }

    void label(HandoffId id, String words) {
        board.workflow()
                .handoff(id)
                .ifPresent(handoff -> document().edit(new Edit.ChangeHandoff(handoff.withLabel(words.strip()))));
    }

    void reword(String noteId, String words) {
        board.workflow().notes().stream()
                .filter(note -> note.id().equals(noteId))
                .findFirst()
                .ifPresent(note -> document().edit(new Edit.ChangeNote(note.withText(words))));
    }

    void openDetails() {
        host.openDetails();
    }

    void chooseToInsert() {
        host.chooseToInsert();
    }

    void say(String why) {
        host.say(new Toast(why, List.of()));
    }

    void fit() {
        camera.fit(board.picture().bounds());
    }
}
