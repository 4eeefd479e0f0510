package baton.run;

import java.util.List;

/// What becomes of a wish.
public sealed interface SignalOutcome {

    /// It comes true with these facts.
    record Accepted(List<RunEvent> events) implements SignalOutcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /// It cannot; `why` is a sentence for the person who wished it.
    record Rejected(String why) implements SignalOutcome {}
}
