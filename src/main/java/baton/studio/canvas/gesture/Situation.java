package baton.studio.canvas.gesture;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Viewport;
import baton.studio.document.Selection;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a gesture happens in.
///
/// @param boxes    the cards, on the canvas
/// @param notes    the notes, on the canvas
/// @param editable whether anything may be changed
public record Situation(
        Workflow workflow,
        Selection selection,
        Map<NodeId, Box> boxes,
        Map<String, Box> notes,
        Viewport viewport,
        boolean editable) {
    public Situation {
        boxes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        notes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }
}
