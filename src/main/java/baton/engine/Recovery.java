package baton.engine;

import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.StepState;
import baton.run.StepStatus;
import java.util.List;
import java.util.stream.Stream;

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
                .flatMap(Recovery::cutOff)
                .toList();
    }

    private static Stream<RunEvent> cutOff(StepState step) {
        return step.status() == StepStatus.USING_TOOL
                ? step.tools().atWork().stream().sorted().map(use -> new RunEvent.ToolInterrupted(step.key(), use))
                : Stream.of(new RunEvent.StepInterrupted(step.key(), step.attempt()));
    }
}
