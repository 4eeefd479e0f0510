package baton.run;

import baton.workflow.Fields;
import baton.workflow.Workflow;

/// How a new run is made of a recorded one: from where on it is done anew, and what is different then. The
/// recorded run stays as it is.
///
/// @param from   where the new run takes over
/// @param change what is different in it
public record Fork(From from, Change change) {

    /// Where the new run takes over.
    public sealed interface From {

        /// This turn and all that follows from it is done anew; everything else that was finished is taken
        /// over.
        record Step(StepKey step) implements From {}

        /// Only what the facts up to number `seq` tell is taken over.
        record Fact(long seq) implements From {}

        /// Nothing is taken over that the change does not leave in place.
        record Beginning() implements From {}
    }

    /// What is different in the new run.
    public sealed interface Change {

        record Nothing() implements Change {}

        /// It is given this; nothing that was done with the old input is taken over.
        record Input(Fields input) implements Change {}

        /// The step that it takes over from is not done, but taken to have given this.
        record Output(Fields output) implements Change {}

        /// It follows this workflow. What was done by nodes that are not the same any more, and by those after
        /// them, is not taken over.
        record Edited(Workflow workflow) implements Change {}
    }

    /// The same once more from this turn on.
    public static Fork from(StepKey step) {
        return new Fork(new From.Step(step), new Change.Nothing());
    }
}
