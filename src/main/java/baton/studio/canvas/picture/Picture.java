package baton.studio.canvas.picture;

import baton.studio.canvas.geometry.Box;
import baton.workflow.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All that is on the canvas at one moment.
public record Picture(List<CardPicture> cards, List<LinePicture> lines, List<NotePicture> notes) {

    public static final Picture EMPTY = new Picture(List.of(), List.of(), List.of());

    public Picture {
        cards = List.copyOf(cards);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    public Map<NodeId, Box> boxes() {
        var boxes = new LinkedHashMap<NodeId, Box>();
        cards.forEach(card -> boxes.put(card.id(), card.box()));
        return boxes;
    }

    public Map<String, Box> noteBoxes() {
        var boxes = new LinkedHashMap<String, Box>();
        notes.forEach(one -> boxes.put(
                one.note().id(),
                Box.at(one.note().at(), one.note().width(), one.note().height())));
        return boxes;
    }

    /// The smallest box around everything; none if the canvas is empty.
    public Optional<Box> bounds() {
        return Box.around(Stream.concat(
                        Stream.concat(boxes().values().stream(), noteBoxes().values().stream()),
                        lines.stream().map(line -> line.path().bounds()))
                .toList());
    }

    /// Whether time has to pass on the canvas: something is at work, or will be.
    public boolean isTicking() {
        return cards.stream().anyMatch(card -> switch (card.life().state()) {
            case WORKING, RETRYING, NEEDS_YOU -> true;
            case NOT_RUN, NEXT, DONE, FAILED, SKIPPED, STOPPED -> false;
        });
    }
}
