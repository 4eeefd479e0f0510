package baton.studio.canvas.gesture;

import baton.studio.canvas.geometry.Box;
import baton.workflow.NodeId;
import baton.workflow.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is held, and what lies around it.
///
/// @param nodes the cards that are held
/// @param notes the notes that are held
record Neighbours(Set<NodeId> nodes, Set<String> notes, Situation situation) {

    /// How far away something may be to be lined up with.
    private static final double REACH = 800;

    /// Where all that is held lies until it is dropped; nothing if it is not there any more.
    Optional<Box> held() {
        var boxes = new ArrayList<Box>();
        nodes.forEach(id -> add(situation.boxes().get(id), boxes));
        notes.forEach(id -> add(situation.notes().get(id), boxes));
        return Box.around(boxes);
    }

    private static void add(@Nullable Box box, List<Box> boxes) {
        if (box != null) {
            boxes.add(box);
        }
    }

    /// The boxes around `box` that are not held.
    List<Box> near(Box box) {
        var area = box.grown(REACH);
        var near = new ArrayList<Box>();
        var frames = situation.workflow().notes().stream()
                .filter(Note::isFrame)
                .map(Note::id)
                .collect(Collectors.toSet());
        situation.near().apply(area).stream()
                .filter(id -> !nodes.contains(id))
                .forEach(id -> add(situation.boxes().get(id), near));
        situation.notes().forEach((id, note) -> {
            if (!notes.contains(id) && note.touches(area) && !frames.contains(id)) {
                near.add(note);
            }
        });
        return near;
    }
}
