package baton.bench;

import baton.workflow.Validator;
import baton.workflow.Workflow;

/// What looking through a workflow costs, as is done at the start of each run.
final class Validation {

    private Validation() {}

    /// In µs.
    static Spread of(Workflow workflow, int turns) throws Exception {
        return new Trial()
                .of(() -> () -> requireGood(workflow))
                .measure(turns, turns)
                .getFirst()
                .dividedBy(1000);
    }

    private static void requireGood(Workflow workflow) {
        var stoppers = Validator.stoppers(workflow);
        if (!stoppers.isEmpty()) {
            throw new IllegalStateException(stoppers.getFirst().title());
        }
    }
}
