package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Delivery;
import baton.run.StepTry;
import java.util.List;

/// What a step received, and from whom.
final class ReceivedPage {

    private ReceivedPage() {}

    static List<Piece> of(StepSight step) {
        var page = new Reading();
        var deliveries = deliveries(step);
        deliveries.forEach(delivery -> show(page, step, delivery));
        if (deliveries.isEmpty()) {
            page.aside(step.row().tried() == null ? text("received.not-yet") : text("received.nothing"));
        }
        return page.pieces();
    }

    private static List<Delivery> deliveries(StepSight step) {
        var recorded = step.tried().map(StepTry::received).orElse(List.of());
        return recorded.isEmpty()
                ? step.turn().map(turn -> step.state().received(turn.node())).orElse(List.of())
                : recorded;
    }

    private static void show(Reading page, StepSight step, Delivery delivery) {
        var workflow = step.state().workflow();
        var goesBack =
                workflow.handoff(delivery.handoff()).map(way -> way.goesBack()).orElse(false);
        var from = workflow.nameOf(delivery.from());
        page.heading(goesBack ? text("received.feedback", from) : text("received.from", from));
        if (delivery.fields().isEmpty()) {
            page.aside(text("received.no-fields"));
        } else {
            page.fields(delivery.fields());
        }
    }
}
