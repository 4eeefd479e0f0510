package baton.studio.canvas.editing;

import baton.workflow.Again;
import baton.workflow.Edit;
import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.List;

/// Which steps an agent or a review may send work back to.
public final class GoingBack {

    private GoingBack() {}

    /// The steps before `from` that work can be sent back to, the nearest first; those that it already goes back
    /// to, and the start, are left out.
    public static List<NodeId> targets(Workflow workflow, NodeId from) {
        return Graphs.before(workflow, from).stream()
                .filter(to -> Connecting.judge(workflow, from, to) instanceof Verdict.Allowed(var handoff)
                        && handoff.goesBack())
                .toList();
    }

    /// Whether `handoff` can be made to go back: its target must come before its source even without it.
    public static boolean isPossible(Workflow workflow, Handoff handoff) {
        var without = workflow.withGraph(
                workflow.nodes(),
                workflow.handoffs().stream()
                        .filter(other -> !other.id().equals(handoff.id()))
                        .toList());
        return !handoff.goesBack() && Graphs.before(without, handoff.from()).contains(handoff.to());
    }

    /// Makes `handoff` go back, up to three times.
    public static Edit of(Workflow workflow, Handoff handoff) {
        var fromReview = workflow.node(handoff.from())
                .filter(node -> node.type() instanceof NodeType.Review)
                .isPresent();
        var back = handoff.withAgain(Again.USUAL);
        return new Edit.ChangeHandoff(
                fromReview && !handoff.when().isAnswer() ? back.withWhen(new Route.SentBack()) : back);
    }
}
