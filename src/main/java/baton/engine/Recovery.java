package baton.engine;

import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.StepStatus;
import java.util.List;

/// What is to be said of a run that is taken up after it was cut off.
final class Recovery {

    private Recovery() {}

    /// A fact for each step that was under way: nobody knows how it ended.
    static List<RunEvent> interruptions(RunState state) {
        if (state.outcome().isPresent()) {
            return List.of();
        }
        return state.steps()
                .filter(step -> step.status().isUnderWay())
                .<RunEvent>map(step -> step.status() == StepStatus.USING_TOOL
                        ? new RunEvent.ToolInterrupted(step.key(), step.tools().next())
                        : new RunEvent.StepInterrupted(step.key(), step.attempt()))
                .toList();
    }
}
