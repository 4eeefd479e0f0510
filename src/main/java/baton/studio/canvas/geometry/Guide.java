package baton.studio.canvas.geometry;

import baton.workflow.Position;

/// What shows why something that is moved stays where it is: a line along edges or middles that lie on one line, or the
/// room between two boxes that is as wide as another.
///
/// @param isGap whether it measures room between boxes
public record Guide(Position from, Position to, boolean isGap) {

    /// The same with x and y exchanged.
    Guide turned() {
        return new Guide(turned(from), turned(to), isGap);
    }

    private static Position turned(Position place) {
        return new Position(place.y(), place.x());
    }
}
