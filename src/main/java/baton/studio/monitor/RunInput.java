package baton.studio.monitor;

import baton.run.RunState;
import baton.run.StepState;
import baton.workflow.Fields;

/// What a run was given at its start.
public final class RunInput {

    private RunInput() {}

    public static Fields of(RunState run) {
        return run.workflow()
                .start()
                .flatMap(start -> run.step(start.id()))
                .map(StepState::output)
                .orElse(Fields.NONE);
    }
}
