package baton.studio.canvas.editing;

import baton.studio.fx.Messages;
import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Workflow;

/// Which hand-off a line from one step to another becomes, or why there can be none.
///
/// A line that would close a circle goes back, three times at the most. From a review, a line forward is taken
/// when it was approved, and one back when it was sent back.
public final class Connecting {

    private static final Messages MESSAGES = Messages.of("canvas");

    private Connecting() {}

    public static Verdict judge(Workflow workflow, NodeId from, NodeId to) {
        var source = workflow.node(from);
        var target = workflow.node(to);
        if (source.isEmpty() || target.isEmpty()) {
            return new Verdict.Refused(MESSAGES.text("connect.gone"));
        }
        return judge(workflow, source.get(), target.get());
    }

    private static Verdict judge(Workflow workflow, Node from, Node to) {
        if (from.type() instanceof NodeType.Result) {
            return new Verdict.Refused(MESSAGES.text("connect.fromResult", from.name()));
        }
        if (to.type() instanceof NodeType.Start) {
            return new Verdict.Refused(MESSAGES.text("connect.toStart", to.name()));
        }
        if (from.id().equals(to.id())) {
            return new Verdict.Refused(MESSAGES.text("connect.itself", from.name()));
        }
        var handoff = handoff(workflow, from, to);
        return workflow.from(from.id()).stream().anyMatch(old -> doesTheSame(from, old, handoff))
                ? new Verdict.Refused(MESSAGES.text("connect.twice", from.name(), to.name()))
                : new Verdict.Allowed(handoff);
    }

    private static Handoff handoff(Workflow workflow, Node from, Node to) {
        var plain = Handoff.of(workflow.freshHandoffId(), from.id(), to.id());
        var back = Graphs.before(workflow, from.id()).contains(to.id());
        if (from.type() instanceof NodeType.Review) {
            return back
                    ? plain.withWhen(new Route.SentBack()).withAgain(Again.USUAL)
                    : plain.withWhen(new Route.Approved());
        }
        return back ? plain.withAgain(Again.USUAL) : plain.withGives(sameAsBefore(workflow, from));
    }

    /// An agent gives one answer: its next line begins with what its first one agreed.
    private static Contract sameAsBefore(Workflow workflow, Node from) {
        if (!(from.type() instanceof NodeType.Agent)) {
            return Contract.NONE;
        }
        return workflow.from(from.id()).stream()
                .filter(old -> !old.goesBack() && !old.gives().isEmpty())
                .map(Handoff::gives)
                .findFirst()
                .orElse(Contract.NONE);
    }

    /// Between the same two steps, and taken in a case in which the new one would be taken as well.
    private static boolean doesTheSame(Node from, Handoff old, Handoff drawn) {
        if (!old.to().equals(drawn.to()) || old.when() instanceof Route.Failed) {
            return false;
        }
        return !(from.type() instanceof NodeType.Review) || answer(old).equals(answer(drawn));
    }

    private static Route answer(Handoff fromReview) {
        return fromReview.when().isAnswer() ? fromReview.when() : new Route.Approved();
    }
}
