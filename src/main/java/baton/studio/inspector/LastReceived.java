package baton.studio.inspector;

import baton.run.RunState;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.Optional;

/// What an agent received: in the run that is shown, or else as the samples have it.
public final class LastReceived {

    private LastReceived() {}

    /// All of it together; of two fields of one name, the first.
    public static Fields of(Workflow workflow, NodeId agent, Optional<RunState> run) {
        var all = Fields.NONE;
        for (var part : SeenValues.received(workflow, agent, run).parts()) {
            var known = all;
            all = all.and(part.values().only(name -> !known.has(name)));
        }
        return all;
    }
}
