package baton.agents;

import baton.run.Failure;

/// What came of one call of a model.
sealed interface Answer {

    Heard heard();

    /// It answered, in full.
    record Said(Heard heard) implements Answer {}

    /// It did not; `heard` is what came until then.
    record Broke(Failure failure, Heard heard) implements Answer {}
}
