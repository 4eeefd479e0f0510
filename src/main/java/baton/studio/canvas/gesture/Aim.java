package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Verdict;
import baton.workflow.NodeId;

/// What a line that is being drawn would end at.
public sealed interface Aim {

    enum AtNothing implements Aim {
        NOTHING
    }

    record At(NodeId node, Verdict verdict) implements Aim {}
}
