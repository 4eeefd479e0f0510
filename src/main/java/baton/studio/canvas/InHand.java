package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.geometry.Routing;
import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.canvas.picture.Picture;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where cards and lines are just now: some may be in the hand.
///
/// @param boxes   of the cards that are held
/// @param lines   those that begin or end there
/// @param routing how they run
record InHand(Workflow workflow, Map<NodeId, Box> boxes, Set<HandoffId> lines, Routing routing) {

    static InHand nothing(Picture picture) {
        return new InHand(Workflow.EMPTY, Map.of(), Set.of(), picture.routing());
    }

    static InHand of(Gesture.Moving moving, Workflow workflow, Picture picture) {
        Map<NodeId, Box> boxes = new HashMap<>();
        for (var id : moving.nodes()) {
            var box = picture.boxes().get(id);
            if (box != null) {
                boxes.put(id, box.moved(moving.dx(), moving.dy()));
            }
        }
        return at(boxes, workflow, picture);
    }

    /// The cards of `boxes` are there, wherever they are drawn.
    static InHand at(Map<NodeId, Box> boxes, Workflow workflow, Picture picture) {
        Set<HandoffId> lines = new HashSet<>();
        boxes.keySet()
                .forEach(id -> Stream.concat(workflow.from(id).stream(), workflow.to(id).stream())
                        .map(Handoff::id)
                        .forEach(lines::add));
        return new InHand(workflow, boxes, lines, picture.routing().with(boxes));
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    Box place(NodeId card, Box usual) {
        return boxes.getOrDefault(card, usual);
    }

    EdgePath course(LinePicture line) {
        return lines.contains(line.id()) ? course(line.id()).orElse(line.path()) : line.path();
    }

    private Optional<EdgePath> course(HandoffId line) {
        return workflow.handoff(line).flatMap(routing::path);
    }
}
