package baton.run;

import baton.workflow.Fields;
import baton.workflow.HandoffId;
import org.jspecify.annotations.Nullable;

/// What a person decided about a step that failed for good.
public sealed interface HelpAnswer {

    /// Once more, with another model if one is named.
    record TryAgain(@Nullable String model) implements HelpAnswer {}

    /// Go on as if the step had given this.
    record UseAnswer(Fields fields) implements HelpAnswer {}

    /// Go on with the answer that the node keeps for a failure.
    record UseOtherwise() implements HelpAnswer {}

    /// Go on over this hand-off; for a decision that found no way.
    record TakeWay(HandoffId handoff) implements HelpAnswer {}

    /// End the run here.
    record Stop() implements HelpAnswer {}
}
