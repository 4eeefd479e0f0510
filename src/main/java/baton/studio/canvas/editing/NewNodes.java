package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Makes new steps and notes, each with a name of its own, usual settings and a free place.
///
/// The first step of a workflow brings the start along, because a run cannot begin without one.
public final class NewNodes {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final Box NOTE = new Box(0, 0, 200, 120);
    private static final Box FRAME = new Box(0, 0, 560, 320);

    private final Workflow workflow;

    private NewNodes(Workflow workflow) {
        this.workflow = workflow;
    }

    /// A new `kind` whose left upper corner is at `at`, or near it where that place is taken.
    public static Added at(Workflow workflow, Newcomer newcomer, Position at) {
        return newcomer.kind().isRemark() ? remark(workflow, newcomer, at) : new NewNodes(workflow).alone(newcomer, at);
    }

    /// A new `kind` in the middle of `around`, or near it where that place is taken.
    public static Added inMiddle(Workflow workflow, Newcomer newcomer, Position middle) {
        var size = newcomer.kind().isRemark() ? size(newcomer.kind()) : box(node(workflow, newcomer), Position.ORIGIN);
        return at(workflow, newcomer, middle.plus(-size.width() / 2, -size.height() / 2));
    }

    /// A new `kind` to the right of `before`, which hands off to it where that is possible.
    public static Added after(Workflow workflow, NodeId before, Newcomer newcomer) {
        var box = Places.of(workflow).get(before);
        if (box == null || newcomer.kind().isRemark()) {
            return at(
                    workflow,
                    newcomer,
                    box == null ? Position.ORIGIN : new Position(box.x(), box.bottom() + CardSize.GRID * 4));
        }
        var made = new NewNodes(workflow);
        var node = node(workflow, newcomer);
        var at = made.freeFor(node, new Position(box.right() + CardSize.GAP, box.y()));
        return made.wired(before, node, at);
    }

    /// A new `kind` at `at`, to which `from` hands off where that is possible.
    public static Added from(Workflow workflow, NodeId from, Newcomer newcomer, Position at) {
        if (newcomer.kind().isRemark()) {
            return at(workflow, newcomer, at);
        }
        var made = new NewNodes(workflow);
        var node = node(workflow, newcomer);
        return made.wired(from, node, made.freeFor(node, at));
    }

    /// A new `kind` in the middle of a hand-off: what was agreed is now given to it, and it hands on to the
    /// step that got it before. Those after it move on if there is too little room.
    ///
    /// @throws java.util.NoSuchElementException if there is no such hand-off
    public static Added into(Workflow workflow, HandoffId handoff, Newcomer newcomer) {
        return new NewNodes(workflow).between(workflow.handoff(handoff).orElseThrow(), node(workflow, newcomer));
    }

    private Added alone(Newcomer newcomer, Position at) {
        var node = node(workflow, newcomer);
        var place = freeFor(node, at);
        var added = new Edit.AddNode(node, place);
        if (!workflow.nodes().isEmpty() || newcomer.kind() == Kind.START) {
            return new Added(added, Selection.of(node.id()));
        }
        var start = node(workflow, Kind.START.unnamed());
        var startAt = place.plus(-CardSize.SLIM_WIDTH - CardSize.GAP, 0);
        var both = new Edit.Together(
                label(added),
                List.of(
                        new Edit.AddNode(start, startAt),
                        added,
                        new Edit.Connect(Handoff.of(workflow.freshHandoffId(), start.id(), node.id()))));
        return new Added(both, Selection.of(node.id()));
    }

    private Added wired(NodeId from, Node node, Position place) {
        var added = new Edit.AddNode(node, place);
        var then = Edits.apply(workflow, added);
        var selected = Selection.of(node.id());
        return switch (Connecting.judge(then, from, node.id())) {
            case Verdict.Refused _ -> new Added(added, selected);
            case Verdict.Allowed(var handoff) ->
                new Added(new Edit.Together(label(added), List.of(added, new Edit.Connect(handoff))), selected);
        };
    }

    private Added between(Handoff handoff, Node node) {
        var boxes = Places.of(workflow);
        var from = boxes.getOrDefault(handoff.from(), new Box(0, 0, 0, 0));
        var place = new Position(from.right() + CardSize.GAP, from.y());
        double needed = box(node, place).right() + CardSize.GAP;
        double room = boxes.getOrDefault(handoff.to(), new Box(needed, 0, 0, 0)).x();
        var edits = new ArrayList<Edit>();
        if (room < needed && room >= from.right()) {
            edits.add(new Edit.MoveNodes(Splicing.pushed(handoff.to(), boxes, CardSize.snapped(needed - room))));
        }
        edits.add(new Edit.AddNode(node, place));
        edits.addAll(Splicing.wires(workflow, handoff, node));
        return new Added(new Edit.Together(label(new Edit.AddNode(node, place)), edits), Selection.of(node.id()));
    }

    private Position freeFor(Node node, Position wanted) {
        return Places.free(box(node, wanted), Places.without(workflow, Set.of()));
    }

    private String label(Edit edit) {
        return Edits.label(workflow, edit);
    }

    private static Box box(Node node, Position at) {
        return Box.at(at, CardSize.width(node), CardSize.height(node));
    }

    private static Node node(Workflow workflow, Newcomer newcomer) {
        var name = newcomer.name().isEmpty() ? usualName(newcomer.kind()) : newcomer.name();
        return Node.of(workflow.freshNodeId(newcomer.kind().key()), workflow.freshName(name), type(newcomer.kind()));
    }

    private static String usualName(Kind kind) {
        return switch (kind) {
            case AGENT -> MESSAGES.text("name.agent");
            case REVIEW -> MESSAGES.text("name.review");
            case DECISION -> MESSAGES.text("name.decision");
            case START -> MESSAGES.text("name.start");
            case RESULT -> MESSAGES.text("name.result");
            case NOTE -> MESSAGES.text("name.note");
            case FRAME -> "";
        };
    }

    private static NodeType type(Kind kind) {
        return switch (kind) {
            case AGENT -> NodeType.Agent.BLANK;
            case REVIEW -> new NodeType.Review(MESSAGES.text("new.ask"), List.of());
            case DECISION -> new NodeType.Decision(NodeType.Decider.RULES, "");
            case START ->
                new NodeType.Start(
                        List.of(Field.of("message", Field.LONG_TEXT).withLabel(MESSAGES.text("new.message"))));
            case RESULT -> new NodeType.Result(List.of(), null);
            case NOTE, FRAME -> throw new IllegalArgumentException("a remark is no step");
        };
    }

    private static Box size(Kind kind) {
        return kind == Kind.FRAME ? FRAME : NOTE;
    }

    private static Added remark(Workflow workflow, Newcomer newcomer, Position at) {
        return newcomer.kind() == Kind.FRAME ? frame(workflow, newcomer, at) : note(workflow, newcomer, at);
    }

    private static Added frame(Workflow workflow, Newcomer newcomer, Position at) {
        var place = FRAME.moved(CardSize.snapped(at.x()), CardSize.snapped(at.y()));
        var frame = Framing.frame(Framing.freshId(workflow), newcomer.name(), place);
        var label = MESSAGES.text("frame.add");
        return new Added(new Edit.Together(label, List.of(new Edit.AddNote(frame))), Selection.ofNote(frame.id()));
    }

    private static Added note(Workflow workflow, Newcomer newcomer, Position at) {
        var id = IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> "note-" + count)
                .filter(one ->
                        workflow.notes().stream().noneMatch(note -> note.id().equals(one)))
                .findFirst()
                .orElseThrow();
        var place = new Position(CardSize.snapped(at.x()), CardSize.snapped(at.y()));
        return new Added(new Edit.AddNote(Note.of(id, newcomer.name(), place)), Selection.ofNote(id));
    }
}
