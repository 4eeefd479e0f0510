package baton.histories;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.RunSummary;
import baton.run.StepState;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import java.util.List;
import java.util.stream.Collectors;

/// What a recorded run means, in a few lines that a person can check: how it ended, each step with its turn,
/// its tries and what it gave, the rounds, and what it used up.
final class Told {

    private Told() {}

    static String of(List<Recorded> facts) {
        var state = RunState.of(facts);
        var summary = RunSummary.of(state);
        return "status: %s%nheadline: %s%nresult: %s%nsteps: %s%nused: %d tries, %d reused, %d in, %d out, $%s, %s at work%nsaid: %s%n%s%s"
                .formatted(
                        summary.status(),
                        summary.headline(),
                        result(state),
                        summary.stepsDone() + " of " + summary.steps(),
                        state.totals().steps(),
                        state.totals().reused(),
                        summary.usage().tokensIn(),
                        summary.usage().tokensOut(),
                        summary.usage().cost(),
                        state.totals().worked(),
                        kinds(facts),
                        state.steps().map(Told::step).collect(Collectors.joining()),
                        state.workflow().handoffs().stream()
                                .filter(Handoff::goesBack)
                                .map(way -> "back %s: %d rounds%n".formatted(way.id(), state.rounds(way.id())))
                                .collect(Collectors.joining()))
                .replace("\r\n", "\n");
    }

    private static String result(RunState state) {
        return state.outcome().orElse(null) instanceof RunOutcome.Done(var result) ? shown(result) : "none";
    }

    private static String shown(Fields fields) {
        return fields.asText().replace("\n", " / ");
    }

    private static String kinds(List<Recorded> facts) {
        return facts.stream().map(Recorded::event).map(Told::kind).collect(Collectors.joining(" "));
    }

    private static String kind(RunEvent event) {
        return event instanceof RunEvent.OfStep ofStep
                ? event.getClass().getSimpleName() + "(" + ofStep.step() + ")"
                : event.getClass().getSimpleName();
    }

    private static String step(StepState step) {
        return "step %s: %s, %d tries, gave %s%n"
                .formatted(step.key(), step.status(), step.attempt(), shown(step.output()));
    }
}
