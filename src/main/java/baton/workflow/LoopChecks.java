package baton.workflow;

import java.util.List;
import java.util.Set;

/// What can be wrong with going back: circles without an end, and loops that are entered or left in the middle.
final class LoopChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

    private final Workflow workflow;
    private final Findings findings = new Findings();

    private LoopChecks(Workflow workflow) {
        this.workflow = workflow;
    }

    static List<Problem> check(Workflow workflow) {
        var checks = new LoopChecks(workflow);
        Graphs.closingCircles(workflow).forEach(checks::circle);
        if (checks.findings.all().isEmpty()) {
            workflow.handoffs().stream()
                    .filter(handoff -> handoff.goesBack()
                            && workflow.node(handoff.from()).isPresent()
                            && workflow.node(handoff.to()).isPresent())
                    .forEach(checks::again);
        }
        return checks.findings.all();
    }

    private void circle(Handoff closing) {
        var from = workflow.nameOf(closing.from());
        var to = workflow.nameOf(closing.to());
        var itself = closing.from().equals(closing.to());
        findings.stop(
                "loop.endless",
                new Place.AtHandoff(closing.id()),
                itself ? WORDS.text("loop.itself", from) : WORDS.text("loop.endless", to, from),
                WORDS.text("loop.endless.why"),
                new QuickFix(
                        WORDS.text("loop.endless.fix"),
                        new Edit.ChangeHandoff(closing.withAgain(Again.USUAL).withWhen(backRoute(closing)))));
    }

    private Route backRoute(Handoff closing) {
        var fromReview = workflow.node(closing.from())
                .filter(node -> node.type() instanceof NodeType.Review)
                .isPresent();
        return fromReview && !closing.when().isAnswer() ? new Route.SentBack() : closing.when();
    }

    private void again(Handoff again) {
        var place = new Place.AtHandoff(again.id());
        if (again.rounds() < 1 || again.rounds() > Again.MOST) {
            findings.stop(
                    "loop.rounds",
                    place,
                    WORDS.text("loop.rounds", workflow.nameOf(again.from()), again.rounds()),
                    WORDS.text("loop.rounds.why", Again.MOST),
                    new QuickFix(WORDS.text("loop.rounds.fix"), new Edit.ChangeHandoff(again.withAgain(Again.USUAL))));
        }
        var body = Graphs.loopBody(workflow, again);
        if (!body.contains(again.from())) {
            findings.stop(
                    "loop.notBack",
                    place,
                    WORDS.text("loop.notBack", workflow.nameOf(again.from()), workflow.nameOf(again.to())),
                    WORDS.text("loop.notBack.why"),
                    new QuickFix(WORDS.text("loop.notBack.fix"), new Edit.ChangeHandoff(again.withAgain(null))),
                    HandoffChecks.removal(again));
            return;
        }
        crossings(again, body);
    }

    /// One way in and one way out, so that what a run does never depends on who happens to be faster.
    private void crossings(Handoff again, Set<NodeId> body) {
        for (var handoff : Graphs.forward(workflow)) {
            var inside = body.contains(handoff.from());
            var enters = !inside && body.contains(handoff.to()) && !handoff.to().equals(again.to());
            var leaves =
                    inside && !body.contains(handoff.to()) && !handoff.from().equals(again.from());
            if (enters || leaves) {
                findings.stop(
                        "loop.crossed",
                        new Place.AtHandoff(handoff.id()),
                        WORDS.text(
                                enters ? "loop.entered" : "loop.left",
                                workflow.nameOf(handoff.from()),
                                workflow.nameOf(handoff.to())),
                        WORDS.text("loop.crossed.why", workflow.nameOf(again.to()), workflow.nameOf(again.from())),
                        HandoffChecks.removal(handoff));
            }
        }
    }
}
