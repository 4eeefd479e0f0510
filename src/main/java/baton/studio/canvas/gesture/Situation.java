package baton.studio.canvas.gesture;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Viewport;
import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a gesture happens in.
///
/// @param boxes    the cards, on the canvas; must not change
/// @param notes    the notes, on the canvas; must not change
/// @param editable whether anything may be changed
/// @param near     the cards that touch a part of the canvas, found without looking at all of them
/// @param onLine   the forward hand-off on whose line a place is
public record Situation(
        Workflow workflow,
        Selection selection,
        Map<NodeId, Box> boxes,
        Map<String, Box> notes,
        Viewport viewport,
        boolean editable,
        Function<Box, Collection<NodeId>> near,
        Function<Position, Optional<HandoffId>> onLine) {}
