package baton.cli;

import baton.run.RunState;
import baton.run.StepState;
import baton.run.Tasks;
import baton.workflow.Fields;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Value;

/// What a review puts before the person.
final class Received {

    private Received() {}

    /// The question, with what was handed over in the place of its placeholders.
    static String question(StepState step, RunState state) {
        return Tasks.question(state, step.node());
    }

    /// The fields that are to be looked at, in the order in which the review names them.
    static Fields shown(StepState step, RunState state) {
        var task = Tasks.of(state, step.node(), 1);
        var all = Fields.NONE;
        for (var delivery : task.received()) {
            var known = all;
            all = all.and(delivery.fields().only(name -> !known.has(name)));
        }
        return inOrder(task.node(), all);
    }

    private static Fields inOrder(Node node, Fields all) {
        if (!(node.type() instanceof NodeType.Review(var _, var shows, var _)) || shows.isEmpty()) {
            return all;
        }
        var ordered = Fields.NONE;
        for (var name : shows) {
            ordered = ordered.with(name, all.get(name).orElse(Value.Nothing.NOTHING));
        }
        return ordered;
    }
}
