package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.List;

/// How one line runs by itself, before it makes room for others.
///
/// @param corners where it turns on its way around cards; empty if it does not have to go around any
/// @param reach   a change of any card that touches this may change the course; no other does
record Course(EdgePath path, List<Position> corners, Box reach) {

    Course {
        corners = List.copyOf(corners);
    }

    static Course plain(EdgePath path, Box reach) {
        return new Course(path, List.of(), reach);
    }

    boolean isBent() {
        return !corners.isEmpty();
    }
}
