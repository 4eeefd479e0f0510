package baton.stub;

import java.util.Map;

/// What the server does with one request.
public sealed interface Script {

    /// Streams `text` and ends as told.
    record Reply(String text, Ending ending) implements Script {}

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
        OPEN
    }

    static Script says(String text) {
        return new Reply(text, Ending.STOP);
    }

    static Script status(int status, String words) {
        return new Refusal(status, Map.of(), "stub_error", words);
    }

    static Script status(int status, String words, String header, String value) {
        return new Refusal(status, Map.of(header, value), "stub_error", words);
    }
}
