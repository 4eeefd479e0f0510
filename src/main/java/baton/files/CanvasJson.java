package baton.files;

import baton.workflow.Fields;
import baton.workflow.Layout;
import baton.workflow.NodeId;
import baton.workflow.Note;
import baton.workflow.NoteKind;
import baton.workflow.Position;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// Where things are drawn, and notes.
final class CanvasJson {

    private CanvasJson() {}

    static ObjectNode tree(Layout layout, Fields extras) {
        var writing = new Writing();
        layout.positions()
                .forEach((node, at) -> writing.put(
                        node.value(),
                        new Writing()
                                .place("x", at.x())
                                .place("y", at.y())
                                .with(Writing.inside(extras, node.value()))));
        return writing.with(extras);
    }

    static Layout layout(@Nullable Reading reading) {
        if (reading == null) {
            return Layout.NONE;
        }
        var positions = new LinkedHashMap<NodeId, Position>();
        for (var key : reading.keys()) {
            if (key.isBlank()) {
                throw new Misread(reading.at(key), "A place on the canvas has no “id” of a step.");
            }
            var place = reading.inside(key);
            if (place != null && (place.has("x") || place.has("y"))) {
                positions.put(new NodeId(key), position(place));
            }
        }
        return new Layout(positions);
    }

    private static Position position(Reading reading) {
        return new Position(reading.place("x", 0), reading.place("y", 0));
    }

    static ObjectNode tree(Note note) {
        return new Writing()
                .text("id", note.id())
                .text("text", note.text())
                .place("x", note.at().x())
                .place("y", note.at().y())
                .place("width", note.width())
                .place("height", note.height())
                .textUnlessEmpty("tint", note.tint())
                .textUnlessEmpty("kind", note.kind().name())
                .with(note.extras());
    }

    static Note note(Reading reading) {
        var id = reading.mustText("id", "A note");
        var usual = Note.of(id, reading.text("text", ""), position(reading));
        var width = reading.place("width", usual.width());
        var height = reading.place("height", usual.height());
        var tint = reading.text("tint", "");
        var kind = new NoteKind(reading.text("kind", ""));
        return new Note(id, usual.text(), usual.at(), width, height, tint, kind, reading.rest());
    }
}
