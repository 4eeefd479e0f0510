package baton.run;

import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;

/// What one hand-off brought: the fields that `from` gave. Over a hand-off that goes back, it is feedback.
public record Delivery(HandoffId handoff, NodeId from, Fields fields) {}
