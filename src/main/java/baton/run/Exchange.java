package baton.run;

import java.util.List;

/// One call of a model: what it was told, word for word, and what it said.
///
/// @param told    the messages, in order
/// @param said    its reply as it came; empty if none came
/// @param wrong   what was wrong with the reply, as sentences; empty if it was as agreed
/// @param usage   what the call used up
/// @param tookMillis how long it took, in milliseconds
/// @param thought what the model thought aloud before it answered, where its service tells that
/// @param calls   the tools that it asked for
/// @param firstMillis how long it took until the first word came, in milliseconds; -1 where that is not known
public record Exchange(
        List<Told> told,
        String said,
        List<String> wrong,
        Usage usage,
        long tookMillis,
        String thought,
        List<ToolCall> calls,
        long firstMillis) {

    /// Who speaks in a message that a model is told.
    public enum Speaker {
        /// Baton itself: who the agent is and what the rules are.
        RULES,
        /// The task, with what was received.
        TASK,
        /// The model, earlier in this step.
        AGENT,
        /// A tool that the model asked for.
        TOOL
    }

    /// One message.
    ///
    /// @param calls   the tools that the model asked for, in a message of its own
    /// @param answers the id of the call that this is the result of; empty for any other message
    /// @param thought what the model thought aloud before, in a message of its own; services that do not want
    ///     to see it again are not sent it
    public record Told(Speaker speaker, String text, List<ToolCall> calls, String answers, String thought) {

        public Told {
            calls = List.copyOf(calls);
        }

        public Told(Speaker speaker, String text) {
            this(speaker, text, List.of(), "");
        }

        public Told(Speaker speaker, String text, List<ToolCall> calls, String answers) {
            this(speaker, text, calls, answers, "");
        }
    }

    public Exchange {
        told = List.copyOf(told);
        wrong = List.copyOf(wrong);
        calls = List.copyOf(calls);
    }

    /// One in which nothing was thought aloud and no tool was asked for.
    public Exchange(List<Told> told, String said, List<String> wrong, Usage usage, long tookMillis) {
        this(told, said, wrong, usage, tookMillis, "", List.of(), -1);
    }
}
