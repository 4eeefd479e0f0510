package baton.engine;

import baton.run.RunId;

/// What became of the wish to start or to take up a run.
public sealed interface StartResult {

    record Started(RunId run) implements StartResult {}

    /// It was not started; `why` is a sentence for the person.
    record Refused(String why) implements StartResult {}
}
