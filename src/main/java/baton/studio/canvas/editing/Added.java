package baton.studio.canvas.editing;

import baton.studio.document.Selection;
import baton.workflow.Edit;

/// Something new: the one edit that puts it there, and what to select then.
public record Added(Edit edit, Selection selection) {}
