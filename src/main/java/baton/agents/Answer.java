package baton.agents;

import baton.run.Failure;
import baton.run.Usage;

/// What came of one call of a model.
sealed interface Answer {

    String said();

    Usage usage();

    /// It answered, in full.
    record Said(String said, Usage usage) implements Answer {}

    /// It did not; `said` is what came until then.
    record Broke(Failure failure, String said, Usage usage) implements Answer {}
}
