package baton.studio.inspector;

import baton.workflow.Handoff;
import baton.workflow.Route;

/// On which answer of a review a hand-off is taken.
final class ReviewAnswers {

    private ReviewAnswers() {}

    /// What is taken always, or by a rule, is taken when the work was approved: a no is never passed over.
    static Route of(Handoff handoff) {
        return switch (handoff.when()) {
            case Route.SentBack sentBack -> sentBack;
            case Route.Rejected rejected -> rejected;
            case Route.Always _, Route.Approved _, Route.When _, Route.Failed _ -> new Route.Approved();
        };
    }
}
