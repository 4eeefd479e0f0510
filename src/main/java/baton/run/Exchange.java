package baton.run;

import java.util.List;

/// One call of a model: what it was told, word for word, and what it said.
///
/// @param told    the messages, in order
/// @param said    its reply as it came; empty if none came
/// @param wrong   what was wrong with the reply, as sentences; empty if it was as agreed
/// @param usage   what the call used up
/// @param tookMillis how long it took, in milliseconds
public record Exchange(List<Told> told, String said, List<String> wrong, Usage usage, long tookMillis) {

    /// Who speaks in a message that a model is told.
    public enum Speaker {
        /// Baton itself: who the agent is and what the rules are.
        RULES,
        /// The task, with what was received.
        TASK,
        /// The model, earlier in this step.
        AGENT
    }

    public record Told(Speaker speaker, String text) {}

    public Exchange {
        told = List.copyOf(told);
        wrong = List.copyOf(wrong);
    }
}
