package baton.studio.inspector;

import baton.run.RunState;
import baton.workflow.NodeId;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.Optional;

/// What a step gave: in the run that is shown, or else as the samples have it.
public final class LastGiven {

    private LastGiven() {}

    /// The field `name` of it; nothing if it gave no such field.
    public static Optional<Value> of(Workflow workflow, NodeId step, String name, Optional<RunState> run) {
        return value(workflow, step, name, run).or(() -> value(workflow, step, name, Optional.empty()));
    }

    private static Optional<Value> value(Workflow workflow, NodeId step, String name, Optional<RunState> run) {
        return SeenValues.given(workflow, step, run).parts().stream()
                .flatMap(part -> part.values().get(name).stream())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
