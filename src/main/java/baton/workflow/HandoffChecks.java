package baton.workflow;

import java.util.List;
import java.util.Set;

/// What can be wrong with a hand-off: its ends, and when it is taken.
final class HandoffChecks {

    private final Workflow workflow;
    private final Findings findings = new Findings();

    private HandoffChecks(Workflow workflow) {
        this.workflow = workflow;
    }

    static List<Problem> check(Workflow workflow) {
        var checks = new HandoffChecks(workflow);
        workflow.handoffs().forEach(checks::handoff);
        return checks.findings.all();
    }

    private void handoff(Handoff handoff) {
        var from = workflow.node(handoff.from());
        var to = workflow.node(handoff.to());
        if (from.isEmpty() || to.isEmpty()) {
            findings.stop(
                    "handoff.gone",
                    new Place.AtHandoff(handoff.id()),
                    "“" + workflow.nameOf(from.isEmpty() ? handoff.to() : handoff.from()) + "” "
                            + (from.isEmpty() ? "receives from" : "hands off to") + " a step that is gone.",
                    "Remove this hand-off, or draw it anew.",
                    removal(handoff));
            return;
        }
        ends(handoff, from.get(), to.get());
        route(handoff, from.get());
    }

    private void ends(Handoff handoff, Node from, Node to) {
        if (to.type() instanceof NodeType.Start) {
            findings.stop(
                    "handoff.intoStart",
                    new Place.AtHandoff(handoff.id()),
                    "“" + from.name() + "” hands off to the start.",
                    "A run begins at the start; nothing leads back to it.",
                    removal(handoff));
        }
        if (from.type() instanceof NodeType.Result) {
            findings.stop(
                    "handoff.afterResult",
                    new Place.AtHandoff(handoff.id()),
                    "“" + from.name() + "” is a result, but hands off to “" + to.name() + "”.",
                    "A result is where the work ends.",
                    removal(handoff));
        }
    }

    private void route(Handoff handoff, Node from) {
        var place = new Place.AtHandoff(handoff.id());
        var always = new QuickFix("Take it always", new Edit.ChangeHandoff(handoff.withWhen(new Route.Always())));
        if (handoff.when().isAnswer() && !(from.type() instanceof NodeType.Review)) {
            findings.stop(
                    "handoff.notReview",
                    place,
                    "The hand-off from “" + from.name() + "” waits for an answer that nobody gives.",
                    "Only a review is approved, sent back or rejected.",
                    always);
        }
        if (handoff.when() instanceof Route.Failed && !(from.type() instanceof NodeType.Agent)) {
            findings.stop(
                    "handoff.notAgent",
                    place,
                    "The hand-off from “" + from.name() + "” waits for a failure that cannot happen.",
                    "Only an agent can fail.",
                    always);
        }
        if (handoff.repairs() < 0 || handoff.repairs() > 20) {
            findings.stop(
                    "handoff.repair",
                    place,
                    "“" + from.name() + "” is to be asked again " + handoff.repairs() + " times.",
                    "Choose a number from 0 to 20.",
                    new QuickFix("Ask up to 2 times", new Edit.ChangeHandoff(handoff.withRepair(null))));
        }
    }

    static QuickFix removal(Handoff handoff) {
        return new QuickFix("Remove this hand-off", new Edit.RemoveHandoffs(Set.of(handoff.id())));
    }
}
