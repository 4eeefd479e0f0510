package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a piece of a workflow into another one, or into the one that it comes from: with ids and names of their own,
/// the hand-offs among them, and every text that speaks of one of them speaking of the new one. A start is left out
/// where there is one already.
public final class Inserting {

    /// How far a copy lies from what it would cover.
    public static final double ASIDE = 24;

    private final Workflow workflow;
    private final Workflow piece;
    private final FreshNames fresh;
    private final Map<NodeId, NodeId> copies = new LinkedHashMap<>();
    private final Map<NodeId, Position> nodePlaces = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Inserting(Workflow workflow, Workflow piece) {
        this.workflow = workflow;
        this.piece = piece;
        this.fresh = new FreshNames(workflow);
        chooseNodes();
    }

    /// What is put in, if anything is, and the names of the steps that are not.
    public record Inserted(Optional<Added> added, List<String> leftOut) {
        public Inserted {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Puts `piece` a little further down and right than where it is drawn.
    ///
    /// @param act what is done, such as "Duplicate {0}"
    public static Inserted aside(Workflow workflow, Workflow piece, Act act) {
        return new Inserting(workflow, piece).moved(ASIDE, ASIDE, act);
    }

    /// Puts `piece` where it is drawn, moved by so much.
    public static Inserted moved(Workflow workflow, Workflow piece, double dx, double dy, Act act) {
        return new Inserting(workflow, piece).moved(dx, dy, act);
    }

    /// Puts `piece` around `middle`, and a little aside where it would cover exactly what is there.
    public static Inserted around(Workflow workflow, Workflow piece, Position middle, Act act) {
        return new Inserting(workflow, piece).around(middle, act);
    }

    private void chooseNodes() {
        boolean hasStart = workflow.start().isPresent();
        for (var node : piece.nodes()) {
            if (node.type() instanceof NodeType.Start && hasStart) {
                leftOut.add(node.name());
                continue;
            }
            hasStart |= node.type() instanceof NodeType.Start;
            copies.put(node.id(), fresh.id(node.id()));
        }
        Places.of(piece).forEach((id, box) -> nodePlaces.put(id, box.corner()));
    }

    private Inserted around(Position middle, Act act) {
        var boxes = Stream.concat(
                        Places.of(piece).entrySet().stream()
                                .filter(entry -> copies.containsKey(entry.getKey()))
                                .map(Map.Entry::getValue),
                        piece.notes().stream().map(note -> Box.at(note.at(), note.width(), note.height())))
                .toList();
        return Box.around(boxes)
                .map(all -> {
                    double dx = CardSize.snapped(middle.x() - all.centre().x());
                    double dy = CardSize.snapped(middle.y() - all.centre().y());
                    double aside = aside(dx, dy);
                    return moved(dx + aside, dy + aside, act);
                })
                .orElseGet(() -> new Inserted(Optional.empty(), leftOut));
    }

    private double aside(double dx, double dy) {
        var taken = new HashSet<Position>();
        Places.of(workflow).values().forEach(box -> taken.add(box.corner()));
        workflow.notes().forEach(note -> taken.add(note.at()));
        double aside = 0;
        while (covers(taken, dx + aside, dy + aside)) {
            aside += ASIDE;
        }
        return aside;
    }

    private boolean covers(Set<Position> taken, double dx, double dy) {
        return copies.keySet().stream().anyMatch(id -> taken.contains(place(id).plus(dx, dy)))
                || piece.notes().stream()
                        .anyMatch(note -> taken.contains(note.at().plus(dx, dy)));
    }

    private Position place(NodeId ofPiece) {
        return nodePlaces.getOrDefault(ofPiece, Position.ORIGIN);
    }

    private Inserted moved(double dx, double dy, Act act) {
        var edits = new ArrayList<Edit>();
        var added = new ArrayList<Node>();
        piece.nodes().forEach(node -> {
            var id = copies.get(node.id());
            if (id != null) {
                var copy = Mentions.changed(node, copies).withId(id).withName(fresh.name(node.name()));
                added.add(copy);
                edits.add(new Edit.AddNode(copy, place(node.id()).plus(dx, dy)));
            }
        });
        piece.notes().forEach(note -> {
            var copy = note.withAt(note.at().plus(dx, dy)).withId(fresh.noteId());
            notes.add(copy);
            edits.add(new Edit.AddNote(copy));
        });
        if (edits.isEmpty()) {
            return new Inserted(Optional.empty(), leftOut);
        }
        handoffs().forEach(handoff -> edits.add(new Edit.Connect(handoff)));
        var noteIds = new LinkedHashSet<String>();
        notes.forEach(note -> noteIds.add(note.id()));
        var selection = new Selection(Set.copyOf(copies.values()), Set.of(), noteIds);
        var label = act.label(Things.words(added, notes.size(), 0));
        return new Inserted(Optional.of(new Added(new Edit.Together(label, edits), selection)), leftOut);
    }

    /// Those among the copies, and those that come to one of them from a step that is here.
    private List<Handoff> handoffs() {
        var handoffs = new ArrayList<Handoff>();
        for (var old : piece.handoffs()) {
            var to = copies.get(old.to());
            var from = piece.node(old.from()).isPresent() ? copies.get(old.from()) : here(old.from());
            if (from != null && to != null) {
                handoffs.add(old.withId(fresh.handoffId()).withEnds(from, to));
            }
        }
        return handoffs;
    }

    private @Nullable NodeId here(NodeId from) {
        return workflow.node(from)
                .filter(node -> !(node.type() instanceof NodeType.Result))
                .map(Node::id)
                .orElse(null);
    }
}
