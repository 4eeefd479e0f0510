package baton.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a state still owes.
public sealed interface Command {

    /// Add this fact.
    record Append(RunEvent event) implements Command {}

    /// Ask the agent of this step, not before `notBefore` if that is given.
    record StartStep(StepKey step, int attempt, @Nullable Instant notBefore) implements Command {}
}
