package baton.run;

import baton.workflow.Fields;
import baton.workflow.HandoffId;

/// How a turn ended, as far as the ways out depend on it.
public sealed interface StepEnding {

    /// It has not ended.
    record NotYet() implements StepEnding {}

    record Gave(Fields output) implements StepEnding {}

    /// A decision took `way`.
    record Chose(Fields output, HandoffId way) implements StepEnding {}

    record Reviewed(Fields output, ReviewAnswer answer) implements StepEnding {}

    record FailedFor(Failure failure) implements StepEnding {}

    /// A person went on without it.
    record Skipped() implements StepEnding {}

    /// What was given to those after it; empty before the end, or if it failed.
    default Fields output() {
        return switch (this) {
            case Gave(var output) -> output;
            case Chose(var output, var _) -> output;
            case Reviewed(var output, var _) -> output;
            case NotYet _, FailedFor _, Skipped _ -> Fields.NONE;
        };
    }
}
