package baton.studio.monitor;

import baton.run.Exchange;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepState;
import baton.run.StepTry;
import baton.run.Transcript;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/// What there is to see of one try of one step at one moment. Immutable.
///
/// @param saying what it has said so far, while it is at work; else empty
public record StepSight(RunView run, StepRow row, String saying, Instant now) {

    /// The last try of `step`, if the run knows it.
    public static Optional<StepSight> of(RunView run, StepKey step, Instant now) {
        return StepRows.of(run.state(), run.facts(), now).stream()
                .filter(row -> row.key().step().equals(step))
                .reduce((_, later) -> later)
                .map(row -> of(run, row, now));
    }

    static StepSight of(RunView run, StepRow row, Instant now) {
        var tried = row.tried();
        var isOpen = tried != null && tried.isOpen();
        return new StepSight(
                run, row, isOpen ? run.saying().getOrDefault(row.key().step(), "") : "", now);
    }

    RunState state() {
        return run.state();
    }

    Optional<StepTry> tried() {
        return Optional.ofNullable(row.tried());
    }

    /// The turn of the step, if no later round has overtaken it.
    Optional<StepState> turn() {
        return state().step(row.key().step().node())
                .filter(step -> step.key().equals(row.key().step()));
    }

    /// What its model thought aloud: in the present call while it is at work, else in all of them.
    String thought() {
        if (tried().map(StepTry::isOpen).orElse(false)
                && run.thinking().containsKey(row.key().step())) {
            return run.thinking().get(row.key().step());
        }
        return tried().map(StepTry::transcript).orElse(Transcript.NONE).exchanges().stream()
                .map(Exchange::thought)
                .filter(thought -> !thought.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
