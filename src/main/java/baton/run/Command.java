package baton.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a state still owes.
public sealed interface Command {

    /// Add this fact.
    record Append(RunEvent event) implements Command {}

    /// Add this fact at `due`, unless another fact comes before.
    record AppendLater(RunEvent event, Instant due) implements Command {}

    /// Ask the agent of this step to go on, with what its tools gave.
    record ContinueStep(StepKey step, int attempt) implements Command {}

    /// Use the tool that use `use` of this step asks for.
    record UseTool(StepKey step, int use) implements Command {}

    /// Ask the agent of this step, not before `notBefore` if that is given.
    record StartStep(StepKey step, int attempt, @Nullable Instant notBefore) implements Command {}
}
