package baton.studio.canvas.editing;

/// Something that is to be put on the canvas.
///
/// @param name what it is to be called; empty for a usual name
public record Newcomer(Kind kind, String name) {
    public Newcomer {
        name = name.strip();
    }
}
