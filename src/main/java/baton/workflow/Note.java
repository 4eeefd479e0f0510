package baton.workflow;

/// A remark on the canvas, or a frame around steps. Never runs.
///
/// @param id     unique among the notes of a workflow
/// @param text   in Markdown; the title of a frame
/// @param at     its left upper corner
/// @param width  in points at 100 %
/// @param height in points at 100 %
/// @param tint   the name of its colour; empty for the usual one
/// @param kind   whether it is a note or a frame
/// @param extras keys that this version does not know
public record Note(
        String id, String text, Position at, double width, double height, String tint, NoteKind kind, Fields extras) {

    public static Note of(String id, String text, Position at) {
        return new Note(id, text, at, 200, 120, "", NoteKind.NOTE, Fields.NONE);
    }

    public Note withId(String changed) {
        return new Note(changed, text, at, width, height, tint, kind, extras);
    }

    public Note withText(String changed) {
        return new Note(id, changed, at, width, height, tint, kind, extras);
    }

    public Note withAt(Position changed) {
        return new Note(id, text, changed, width, height, tint, kind, extras);
    }

    public Note withSize(double changedWidth, double changedHeight) {
        return new Note(id, text, at, changedWidth, changedHeight, tint, kind, extras);
    }

    public Note withTint(String changed) {
        return new Note(id, text, at, width, height, changed, kind, extras);
    }

    public Note withKind(NoteKind changed) {
        return new Note(id, text, at, width, height, tint, changed, extras);
    }

    public boolean isFrame() {
        return kind.equals(NoteKind.FRAME);
    }
}
