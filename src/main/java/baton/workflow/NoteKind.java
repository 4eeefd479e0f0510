package baton.workflow;

/// What a remark on the canvas is.
///
/// @param name as in the file; empty for a note. One that this version does not know is kept, and shown as a note
public record NoteKind(String name) {
    public static final NoteKind NOTE = new NoteKind("");

    /// A titled border around steps that belong together.
    public static final NoteKind FRAME = new NoteKind("frame");
}
