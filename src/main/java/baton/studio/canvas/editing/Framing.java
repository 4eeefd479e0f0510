package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Note;
import baton.workflow.NoteKind;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Frames around steps: putting one around what is selected, taking it away again, and what is in one. What lies wholly
/// inside a frame is in it; nothing else is written down about it.
public final class Framing {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double MARGIN = 24;
    private static final double TITLE = 32;

    private Framing() {}

    /// A frame around the cards and notes of `selection`; none if there are none.
    ///
    /// @param cards where the cards lie
    public static Optional<Added> around(Workflow workflow, Selection selection, Map<NodeId, Box> cards) {
        var boxes = new ArrayList<Box>();
        selection.nodes().forEach(id -> Optional.ofNullable(cards.get(id)).ifPresent(boxes::add));
        workflow.notes().stream()
                .filter(note -> selection.notes().contains(note.id()))
                .map(Framing::box)
                .forEach(boxes::add);
        return Box.around(boxes).map(Framing::room).map(room -> {
            var frame = frame(freshId(workflow), "", room);
            var edit = new Edit.Together(
                    MESSAGES.text("frame.label", Things.words(workflow, selection)), List.of(new Edit.AddNote(frame)));
            return new Added(edit, Selection.ofNote(frame.id()));
        });
    }

    /// With a margin around `content`, and a title above it, on the grid.
    public static Box room(Box content) {
        double x = down(content.x() - MARGIN);
        double y = down(content.y() - MARGIN - TITLE);
        return new Box(x, y, up(content.right() + MARGIN) - x, up(content.bottom() + MARGIN) - y);
    }

    private static double down(double at) {
        return Math.floor(at / CardSize.GRID) * CardSize.GRID;
    }

    private static double up(double at) {
        return Math.ceil(at / CardSize.GRID) * CardSize.GRID;
    }

    static Note frame(String id, String title, Box box) {
        return new Note(id, title, box.corner(), box.width(), box.height(), "", NoteKind.FRAME, Fields.NONE);
    }

    static String freshId(Workflow workflow) {
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> "frame-" + count)
                .filter(id ->
                        workflow.notes().stream().noneMatch(note -> note.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    /// Takes the selected frames away, or else the smallest one around what is selected; what is in them stays.
    public static Optional<Edit> remove(Workflow workflow, Selection selection, Map<NodeId, Box> cards) {
        var frames = new HashSet<String>();
        workflow.notes().stream()
                .filter(Note::isFrame)
                .map(Note::id)
                .filter(selection.notes()::contains)
                .forEach(frames::add);
        if (frames.isEmpty()) {
            smallestAround(workflow, selection, cards).map(Note::id).ifPresent(frames::add);
        }
        return frames.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.Together(
                        MESSAGES.text("frame.remove", frames.size()), List.of(new Edit.RemoveNotes(frames))));
    }

    private static Optional<Note> smallestAround(Workflow workflow, Selection selection, Map<NodeId, Box> cards) {
        return workflow.notes().stream()
                .filter(Note::isFrame)
                .filter(frame -> !selection.nodes().isEmpty()
                        && selection.nodes().stream()
                                .map(cards::get)
                                .allMatch(card -> card != null && holds(box(frame), card)))
                .min(Comparator.comparingDouble(frame -> frame.width() * frame.height()));
    }

    /// `selection`, and what lies wholly inside its frames.
    ///
    /// @param near the cards that touch a part of the canvas
    public static Selection withContents(
            Workflow workflow,
            Selection selection,
            Map<NodeId, Box> cards,
            Function<Box, ? extends Collection<NodeId>> near) {
        var nodes = new HashSet<>(selection.nodes());
        var notes = new HashSet<>(selection.notes());
        workflow.notes().stream()
                .filter(note -> note.isFrame() && selection.notes().contains(note.id()))
                .map(Framing::box)
                .forEach(frame -> {
                    near.apply(frame).stream()
                            .filter(id -> isIn(frame, cards, id))
                            .forEach(nodes::add);
                    notes.addAll(notesIn(workflow, frame));
                });
        return new Selection(nodes, selection.handoffs(), notes);
    }

    /// What lies wholly inside the frame `id`.
    public static Selection contents(
            Workflow workflow, String id, Map<NodeId, Box> cards, Function<Box, ? extends Collection<NodeId>> near) {
        var all = withContents(workflow, Selection.ofNote(id), cards, near);
        var notes = new HashSet<>(all.notes());
        notes.remove(id);
        return new Selection(all.nodes(), Set.of(), notes);
    }

    private static boolean isIn(Box frame, Map<NodeId, Box> cards, NodeId id) {
        var card = cards.get(id);
        return card != null && holds(frame, card);
    }

    private static Set<String> notesIn(Workflow workflow, Box frame) {
        var inside = new HashSet<String>();
        workflow.notes().stream()
                .filter(note -> holds(frame, box(note)))
                .map(Note::id)
                .forEach(inside::add);
        return inside;
    }

    private static boolean holds(Box frame, Box other) {
        return frame.contains(other.corner()) && other.right() <= frame.right() && other.bottom() <= frame.bottom();
    }

    static Box box(Note note) {
        return Box.at(note.at(), note.width(), note.height());
    }

    /// The frames around what was moved, as large as what is in them needs now.
    ///
    /// @param before where the cards lay
    /// @param after  where they lie
    public static List<Edit> refitted(Workflow workflow, Map<NodeId, Box> before, Map<NodeId, Box> after) {
        var edits = new ArrayList<Edit>();
        workflow.notes().stream().filter(Note::isFrame).forEach(frame -> {
            var inside = before.entrySet().stream()
                    .filter(card -> holds(box(frame), card.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean moved = inside.stream()
                    .anyMatch(id -> !Optional.ofNullable(after.get(id)).equals(Optional.ofNullable(before.get(id))));
            if (moved) {
                Box.around(inside.stream()
                                .flatMap(id -> Optional.ofNullable(after.get(id)).stream())
                                .toList())
                        .map(Framing::room)
                        .ifPresent(room -> edits.add(new Edit.ChangeNote(
                                frame.withAt(room.corner()).withSize(room.width(), room.height()))));
            }
        });
        return edits;
    }
}
