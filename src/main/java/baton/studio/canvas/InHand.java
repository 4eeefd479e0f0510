package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Courses;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.canvas.picture.Picture;
import baton.workflow.NodeId;
import java.util.HashMap;
import java.util.Map;

/// Where cards and lines are just now: some may be in the hand.
///
/// @param boxes of the cards that are held
/// @param lines how lines run meanwhile
record InHand(Map<NodeId, Box> boxes, Courses.Held lines) {

    static final InHand NOTHING = new InHand(Map.of(), Courses.Held.NOTHING);

    static InHand of(Gesture.Moving moving, Picture picture) {
        Map<NodeId, Box> boxes = new HashMap<>();
        for (var id : moving.nodes()) {
            var box = picture.boxes().get(id);
            if (box != null) {
                boxes.put(id, box.moved(moving.dx(), moving.dy()));
            }
        }
        return at(boxes, picture);
    }

    /// The cards of `boxes` are there, wherever they are drawn.
    static InHand at(Map<NodeId, Box> boxes, Picture picture) {
        return new InHand(boxes, picture.courses().held(boxes));
    }

    Box place(NodeId card, Box usual) {
        return boxes.getOrDefault(card, usual);
    }

    EdgePath course(LinePicture line) {
        return lines.path(line.id()).orElse(line.path());
    }
}
