package baton.studio.canvas.picture;

import baton.studio.canvas.geometry.EdgePath;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;

/// One hand-off, all that is to be seen of it.
///
/// @param words    what its pill says; empty if it needs none
/// @param goesBack whether it goes back up the workflow
public record LinePicture(
        HandoffId id,
        NodeId from,
        NodeId to,
        EdgePath path,
        String words,
        boolean goesBack,
        LineLife life,
        Trouble trouble,
        boolean selected) {}
