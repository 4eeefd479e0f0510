package baton.run;

import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.Value;

/// What a run delivers.
final class Results {

    private Results() {}

    /// As things stand: the fields of the result that was reached, or of each under its name where there are
    /// several.
    static Fields of(RunState state) {
        var plan = state.plan();
        var reached = state.steps()
                .filter(step -> step.status() == StepStatus.DONE)
                .filter(step -> plan.node(plan.number(step.node())).type() instanceof NodeType.Result)
                .toList();
        if (reached.size() == 1) {
            return reached.getFirst().output();
        }
        var all = Fields.NONE;
        for (var step : reached) {
            all = all.with(state.workflow().nameOf(step.node()), new Value.Group(step.output()));
        }
        return all;
    }
}
