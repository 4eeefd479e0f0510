package baton.studio.canvas.gesture;

import baton.studio.canvas.geometry.Snap;
import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.Optional;
import java.util.Set;

/// What the hand is in the middle of. Places are on the canvas, unless said to be in pixels.
public sealed interface Gesture {

    enum Idle implements Gesture {
        IDLE
    }

    /// @param last in pixels
    record Panning(Position last) implements Gesture {}

    /// The right button is down; only if it stays where it is, a menu follows.
    ///
    /// @param at in pixels
    record PressedRight(Position at, Hit on) implements Gesture {}

    /// The left button is down and has not moved far enough to mean anything.
    ///
    /// @param at in pixels
    record Pressed(Position at, Hit on, Keys keys) implements Gesture {}

    /// @param from   where it began
    /// @param corner where the thing that is held began
    /// @param dx     how far everything has been moved
    /// @param snap   what holds it there
    /// @param copies whether copies of it are moved, and it stays itself where it is
    /// @param onto   the hand-off in the middle of which it would be put if it were let go here
    record Moving(
            Position from,
            Position corner,
            Set<NodeId> nodes,
            Set<String> notes,
            double dx,
            double dy,
            Snap snap,
            boolean copies,
            Optional<HandoffId> onto)
            implements Gesture {
        public Moving {
            nodes = Set.copyOf(nodes);
            notes = Set.copyOf(notes);
        }
    }

    /// Making a note or a frame larger or smaller.
    ///
    /// @param from   where it began
    /// @param width  how wide it is now
    /// @param height how high it is now
    record Resizing(String note, Position from, double width, double height) implements Gesture {}

    /// Selecting with a rectangle.
    ///
    /// @param before what was selected when it began
    record Marquee(Position from, Position to, Selection before) implements Gesture {}

    /// Drawing a line from `from`.
    ///
    /// @param byClicks whether it is drawn with two clicks, with no button held down
    record Drawing(NodeId from, Position to, Aim aim, boolean byClicks) implements Gesture {}

    /// Dragging one end of a hand-off elsewhere.
    record Reconnecting(HandoffId handoff, baton.studio.canvas.editing.Reconnecting.End end, Position to, Aim aim)
            implements Gesture {}

    /// Whether nothing is going on.
    default boolean isIdle() {
        return this instanceof Idle;
    }

    /// Whether the view should follow a pointer at its edge.
    default boolean reachesOut() {
        return switch (this) {
            case Moving _, Resizing _, Marquee _, Reconnecting _ -> true;
            case Drawing(var _, var _, var _, var byClicks) -> !byClicks;
            case Idle _, Panning _, PressedRight _, Pressed _ -> false;
        };
    }
}
