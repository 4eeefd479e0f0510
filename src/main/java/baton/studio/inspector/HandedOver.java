package baton.studio.inspector;

import baton.run.Mark;
import baton.run.RunState;
import baton.run.StepState;
import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import java.util.Optional;

/// What a hand-off brought in a run.
final class HandedOver {

    private HandedOver() {}

    /// The values that `handoff` passed on in its latest round; nothing if it was not taken (yet), or the run's
    /// workflow has no such hand-off.
    static Optional<Fields> in(RunState run, HandoffId handoff) {
        return run.workflow().handoff(handoff).flatMap(one -> one.goesBack() ? feedback(run, one) : given(run, one));
    }

    private static Optional<Fields> given(RunState run, Handoff handoff) {
        if (run.mark(handoff.id()) != Mark.DELIVERED) {
            return Optional.empty();
        }
        return run.step(handoff.from())
                .map(StepState::output)
                .map(output -> Contracts.passedOn(handoff, output))
                .filter(fields -> !fields.isEmpty());
    }

    private static Optional<Fields> feedback(RunState run, Handoff handoff) {
        return run.step(handoff.to()).stream()
                .flatMap(step -> step.feedback().reversed().stream())
                .filter(delivery -> delivery.handoff().equals(handoff.id()))
                .map(baton.run.Delivery::fields)
                .findFirst();
    }
}
