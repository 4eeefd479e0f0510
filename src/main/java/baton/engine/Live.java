package baton.engine;

import baton.run.StepKey;

/// Something to watch that is no fact: shown while it lasts, kept nowhere.
public sealed interface Live {

    StepKey step();

    /// The next piece of what try `attempt` of the step says.
    record Text(StepKey step, int attempt, String piece) implements Live {}

    /// The next piece of what the model thinks aloud before it answers.
    record Thought(StepKey step, int attempt, String piece) implements Live {}

    /// A sentence for the log.
    record Remark(StepKey step, int attempt, String sentence) implements Live {}
}
