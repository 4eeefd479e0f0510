package baton.files;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/// The facts of a run as trees: one object each, with `type` first and names of its own that do not change when
/// a class is renamed.
///
/// As a line: `{"run": …, "seq": 1, "at": "2026-11-21T14:22:03.120Z", "type": "runStarted", …}`.
public final class EventJson {

    private EventJson() {}

    /// The fact alone: `type` and what belongs to it.
    public static ObjectNode toTree(RunEvent event) {
        return EventWriter.tree(event);
    }

    /// The fact with its place in the log: `run`, `seq` and `at` come first.
    public static ObjectNode toTree(Recorded recorded) {
        var tree = ValueJson.NODES
                .objectNode()
                .put("run", recorded.run().value())
                .put("seq", recorded.seq())
                .put("at", recorded.at().toString());
        tree.setAll(toTree(recorded.event()));
        return tree;
    }

    /// The fact with its place in the log, on one line without a line end.
    public static String line(Recorded recorded) {
        return JsonText.line(toTree(recorded));
    }

    /// Reads what [#toTree(RunEvent)] wrote; further keys do not matter.
    public static RunEvent eventFrom(JsonNode tree) throws UnreadableEventException {
        try {
            return EventReader.event(Reading.of(tree, JsonPointer.empty()));
        } catch (Misread e) {
            throw new UnreadableEventException(e.why());
        }
    }

    /// Reads what [#toTree(Recorded)] wrote; further keys do not matter.
    public static Recorded recordedFrom(JsonNode tree) throws UnreadableEventException {
        try {
            var reading = Reading.of(tree, JsonPointer.empty());
            var run = reading.mustText("run", "A fact");
            var seq = reading.longOrNull("seq");
            if (!RunId.isOne(run) || seq == null) {
                throw new UnreadableEventException("A fact does not say where it belongs.");
            }
            return new Recorded(new RunId(run), seq, instant(reading, "at"), EventReader.event(reading));
        } catch (Misread e) {
            throw new UnreadableEventException(e.why());
        }
    }

    /// A tree on one line, without a line end.
    public static String line(JsonNode tree) {
        return JsonText.line(tree);
    }

    /// The tree that a line holds.
    public static ObjectNode treeOf(String line) throws UnreadableEventException {
        try {
            if (JsonText.parseLine(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException _) {
            // told below, in words
        }
        throw new UnreadableEventException("A line of the record is damaged.");
    }

    static Instant instant(Reading reading, String key) {
        try {
            return Instant.parse(reading.mustText(key, "A fact"));
        } catch (DateTimeParseException _) {
            throw reading.wrong(key, "must be a time.");
        }
    }
}
