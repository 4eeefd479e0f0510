package baton.workflow;

import java.util.List;
import java.util.Set;

/// What can be wrong with a hand-off: its ends, and when it is taken.
final class HandoffChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

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
                    from.isEmpty()
                            ? WORDS.text("handoff.from-gone", workflow.nameOf(handoff.to()))
                            : WORDS.text("handoff.to-gone", workflow.nameOf(handoff.from())),
                    WORDS.text("handoff.gone.why"),
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
                    WORDS.text("handoff.intoStart", from.name()),
                    WORDS.text("handoff.intoStart.why"),
                    removal(handoff));
        }
        if (from.type() instanceof NodeType.Result) {
            findings.stop(
                    "handoff.afterResult",
                    new Place.AtHandoff(handoff.id()),
                    WORDS.text("handoff.afterResult", from.name(), to.name()),
                    WORDS.text("handoff.afterResult.why"),
                    removal(handoff));
        }
    }

    private static QuickFix always(Handoff handoff) {
        return new QuickFix(WORDS.text("take-always"), new Edit.ChangeHandoff(handoff.withWhen(new Route.Always())));
    }

    private void route(Handoff handoff, Node from) {
        var place = new Place.AtHandoff(handoff.id());
        if (handoff.when().isAnswer() && !(from.type() instanceof NodeType.Review)) {
            findings.stop(
                    "handoff.notReview",
                    place,
                    WORDS.text("handoff.notReview", from.name()),
                    WORDS.text("handoff.notReview.why"),
                    always(handoff));
        }
        if (handoff.when() instanceof Route.Failed && !(from.type() instanceof NodeType.Agent)) {
            findings.stop(
                    "handoff.notAgent",
                    place,
                    WORDS.text("handoff.notAgent", from.name()),
                    WORDS.text("handoff.notAgent.why"),
                    always(handoff));
        }
        if (handoff.repairs() < 0 || handoff.repairs() > 20) {
            findings.stop(
                    "handoff.repair",
                    place,
                    WORDS.text("handoff.repair", from.name(), handoff.repairs()),
                    WORDS.text("handoff.repair.why"),
                    new QuickFix(WORDS.text("handoff.repair.fix"), new Edit.ChangeHandoff(handoff.withRepair(null))));
        }
    }

    static QuickFix removal(Handoff handoff) {
        return new QuickFix(WORDS.text("handoff.remove"), new Edit.RemoveHandoffs(Set.of(handoff.id())));
    }
}
