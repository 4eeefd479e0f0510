package baton.studio.canvas.picture;

import baton.workflow.Note;

/// One remark on the canvas.
public record NotePicture(Note note, boolean selected) {}
