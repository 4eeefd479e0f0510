package baton.studio.canvas.editing;

import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes one step away and joins its neighbours.
final class Joints {

    private Joints() {}

    /// The removal of `node`, and after it a hand-off from each step before it to each step after it, as far as those
    /// two are not joined already. Each is the one that came to it, leading on.
    static List<Edit> around(Workflow workflow, NodeId node) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.RemoveNodes(Set.of(node)));
        var then = Edits.apply(workflow, edits.getFirst());
        for (var in : forward(workflow.to(node))) {
            for (var out : forward(workflow.from(node))) {
                boolean allowed = Connecting.judge(then, in.from(), out.to()) instanceof Verdict.Allowed(var drawn)
                        && !drawn.goesBack();
                if (allowed) {
                    var id = then.handoff(in.id()).isEmpty() ? in.id() : then.freshHandoffId();
                    var joint = new Edit.Connect(in.withId(id).withEnds(in.from(), out.to()));
                    edits.add(joint);
                    then = Edits.apply(then, joint);
                }
            }
        }
        return edits;
    }

    private static List<Handoff> forward(List<Handoff> handoffs) {
        return handoffs.stream().filter(handoff -> !handoff.goesBack()).toList();
    }
}
