package baton.workflow;

/// A remark on the canvas. Never runs.
///
/// @param id     unique among the notes of a workflow
/// @param at     its left upper corner
/// @param width  in points at 100 %
/// @param height in points at 100 %
/// @param tint   the name of its colour; empty for the usual one
/// @param extras keys that this version does not know
public record Note(String id, String text, Position at, double width, double height, String tint, Fields extras) {

    public static Note of(String id, String text, Position at) {
        return new Note(id, text, at, 200, 120, "", Fields.NONE);
    }

    public Note withId(String changed) {
        return new Note(changed, text, at, width, height, tint, extras);
    }

    public Note withText(String changed) {
        return new Note(id, changed, at, width, height, tint, extras);
    }

    public Note withAt(Position changed) {
        return new Note(id, text, changed, width, height, tint, extras);
    }
}
