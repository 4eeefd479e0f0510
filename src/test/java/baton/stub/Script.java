package baton.stub;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the server does with one request.
public sealed interface Script {

    /// Streams a reply and ends as told.
    ///
    /// @param thought what is thought aloud before
    /// @param calls   the tools that are asked for after it
    record Reply(String thought, String text, List<Called> calls, Ending ending) implements Script {
        public Reply {
            calls = List.copyOf(calls);
        }

        public Reply(String text, Ending ending) {
            this("", text, List.of(), ending);
        }

        Reply ending(Ending other) {
            return new Reply(thought, text, calls, other);
        }
    }

    /// A tool that is asked for.
    ///
    /// @param id        empty where the server gives none
    /// @param arguments as they are sent, mostly an object
    record Called(String id, String name, String arguments) {}

    /// Refuses with a status.
    record Refusal(int status, Map<String, String> headers, String code, String words) implements Script {
        public Refusal {
            headers = Map.copyOf(headers);
        }
    }

    /// Answers with a body of its own.
    record Raw(int status, String contentType, String body) implements Script {}

    /// Says nothing until the client goes.
    record Silence() implements Script {}

    /// Closes the connection without a word.
    record HangUp() implements Script {}

    /// Goes on for ever, a piece at a time, until the client goes.
    record Flood(String piece) implements Script {}

    /// How a streamed reply ends.
    enum Ending {
        /// As it should.
        STOP,
        /// At the length limit.
        LENGTH,
        /// By a filter of the service.
        FILTER,
        /// The connection is closed in an orderly way, but the end of the reply is missing.
        TRUNCATED,
        /// The connection is torn down.
        RESET,
        /// Nothing more comes until the client goes.
        STALL,
        /// What follows is noise.
        GARBAGE,
        /// What follows is a fault.
        COMPLAINT,
        /// The end is said, and the connection left open.
        OPEN;

        boolean isOrderly() {
            return switch (this) {
                case STOP, LENGTH, FILTER, OPEN -> true;
                case TRUNCATED, RESET, STALL, GARBAGE, COMPLAINT -> false;
            };
        }
    }

    static Script says(String text) {
        return new Reply(text, Ending.STOP);
    }

    /// A thought that the service gives without letting anybody read it.
    String UNREADABLE = "(unreadable)";

    /// Stands between two thoughts that are given one after the other, each for itself.
    String NEXT = "(next)";

    /// Stands before thoughts that come only after the words.
    String AFTER_THE_WORDS = "(after the words)";

    /// What is thought, piece by piece.
    record Thoughts(List<String> before, List<String> afterTheWords) {}

    /// The thoughts that are written in one text.
    static Thoughts thoughts(String written) {
        var parts = List.of(written.split(Pattern.quote(AFTER_THE_WORDS), 2));
        return new Thoughts(each(parts.getFirst()), parts.size() == 1 ? List.of() : each(parts.getLast()));
    }

    private static List<String> each(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(Pattern.quote(NEXT)));
    }

    /// Thinks aloud, before it answers or asks for tools.
    static Script thinks(String thought, String text, Called... calls) {
        return new Reply(thought, text, List.of(calls), Ending.STOP);
    }

    /// Thinks, and asks for tools.
    static Script thinks(String thought, Called... calls) {
        return new Reply(thought, "", List.of(calls), Ending.STOP);
    }

    /// Says something and asks for tools.
    static Script calls(String text, Called... calls) {
        return new Reply("", text, List.of(calls), Ending.STOP);
    }

    static Script status(int status, String words) {
        return new Refusal(status, Map.of(), "stub_error", words);
    }

    static Script status(int status, String words, String header, String value) {
        return new Refusal(status, Map.of(header, value), "stub_error", words);
    }
}
