package baton.studio.canvas.gesture;

import baton.workflow.Position;

/// What the pointer did. Places are in pixels from the left upper corner of the view.
public sealed interface Pointer {

    /// @param clicks 2 for the second press of a double-click
    record Down(Button button, Position at, Hit on, Keys keys, int clicks) implements Pointer {}

    /// Moved with a button held down.
    record Drag(Position at, Keys keys) implements Pointer {}

    /// Moved with no button held down.
    record Move(Position at) implements Pointer {}

    record Up(Position at, Keys keys) implements Pointer {}

    /// The person wants to stop, and everything to be as before.
    record Escape() implements Pointer {}

    enum Button {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
