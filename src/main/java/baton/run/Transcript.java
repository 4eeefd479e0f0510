package baton.run;

import java.util.ArrayList;
import java.util.List;

/// All that passed between one try of a step and its model.
///
/// @param model     the name of the model that answered; empty if none was asked
/// @param practice  whether it was the practice model
/// @param exchanges the calls, in order: the first, and one for each repair
public record Transcript(String model, boolean practice, List<Exchange> exchanges) {

    public static final Transcript NONE = new Transcript("", false, List.of());

    public Transcript {
        exchanges = List.copyOf(exchanges);
    }

    /// This and what passed after it.
    Transcript then(Transcript more) {
        if (more.equals(NONE)) {
            return this;
        }
        var all = new ArrayList<>(exchanges);
        all.addAll(more.exchanges());
        return new Transcript(more.model(), more.practice(), all);
    }

    public Usage usage() {
        return exchanges.stream().map(Exchange::usage).reduce(Usage.NONE, Usage::plus);
    }

    /// What the model thought aloud before the last thing that it said, or nothing.
    String lastThought() {
        return exchanges.isEmpty() ? "" : exchanges.getLast().thought();
    }

    /// The last thing that the model said, or nothing.
    public String said() {
        return exchanges.isEmpty() ? "" : exchanges.getLast().said();
    }
}
