package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where words occur on the canvas: in names, jobs, instructions, questions, notes, and in what is handed over.
final class FoundPlaces {

    private FoundPlaces() {}

    /// The steps, hand-offs and notes that `words` occur in, as one reads them: from left to right, and downwards.
    ///
    /// @param cards where the steps lie
    /// @param notes where the notes lie
    static List<Hit> of(String words, Workflow workflow, Map<NodeId, Box> cards, Map<String, Box> notes) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        workflow.nodes().stream()
                .filter(node -> holds(sought, words(node)))
                .forEach(node -> add(found, new Hit.Card(node.id(), Hit.Part.BODY), cards.get(node.id())));
        workflow.handoffs().stream()
                .filter(handoff -> holds(sought, words(handoff)))
                .forEach(handoff -> add(found, new Hit.Line(handoff.id()), cards.get(handoff.from())));
        workflow.notes().stream()
                .filter(note -> holds(sought, Stream.of(note.text())))
                .forEach(note -> add(found, new Hit.OnNote(note.id()), notes.get(note.id())));
        // sorting keeps a hand-off behind the step that it leaves
        found.sort(Comparator.<Found>comparingDouble(one -> one.box().x())
                .thenComparingDouble(one -> one.box().y()));
        return found.stream().map(Found::hit).toList();
    }

    private record Found(Hit hit, Box box) {}

    /// What has no place on the canvas is not found there.
    private static void add(List<Found> found, Hit hit, @Nullable Box box) {
        if (box != null) {
            found.add(new Found(hit, box));
        }
    }

    private static boolean holds(String sought, Stream<String> words) {
        return words.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static Stream<String> words(Node node) {
        var own = switch (node.type()) {
            case NodeType.Start start -> fields(start.asks());
            case NodeType.Agent agent -> Stream.of(agent.role(), agent.goal(), agent.instructions());
            case NodeType.Review review -> Stream.of(review.ask());
            case NodeType.Decision decision -> Stream.of(decision.instructions());
            case NodeType.Result result -> result.shows().stream();
            case NodeType.Other other -> Stream.of(other.name());
        };
        return Stream.concat(Stream.of(node.name()), own);
    }

    private static Stream<String> words(Handoff handoff) {
        return Stream.concat(Stream.of(handoff.label()), fields(handoff.gives().fields()));
    }

    private static Stream<String> fields(Collection<Field> fields) {
        return fields.stream().flatMap(field -> Stream.of(field.name(), field.label(), field.about()));
    }
}
