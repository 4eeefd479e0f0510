package baton.agents;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What went wrong with one call of a model, as the wire saw it.
sealed interface Trouble {

    /// The server answered, but not with what was asked for.
    ///
    /// @param body what it said, cut to a few lines
    record Refused(int status, String body, @Nullable Duration retryAfter) implements Trouble {}

    /// The model or its server takes no tools.
    ///
    /// @param tools how many it was offered
    record NoTools(int tools, Refused refused) implements Trouble {}

    /// Nobody answered.
    record Unreachable(IOException cause) implements Trouble {}

    /// The request could not even be put together, since its address is none.
    record NoAddress() implements Trouble {}

    /// The server told of a fault in the middle of its answer.
    record Complained(String words) implements Trouble {}

    /// An answer that cannot be used.
    sealed interface Flaw extends Trouble {}

    /// The answer began and did not end.
    record BrokeOff(String details) implements Flaw {}

    /// What came is not what such a server says.
    record Garbled(String details) implements Flaw {}

    /// The answer has nothing in it.
    record Empty() implements Flaw {}

    /// The model came to the longest answer it may give.
    record CutShort() implements Flaw {}

    /// The model does not stop.
    record Endless() implements Flaw {}

    /// The model will not answer; its words may be empty.
    record Declined(String words) implements Flaw {}

    /// The server dropped the beginning of the prompt.
    record Dropped(long tokensRead, long tokensGiven) implements Flaw {}
}
