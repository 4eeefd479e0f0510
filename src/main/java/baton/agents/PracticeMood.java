package baton.agents;

import baton.engine.ModelBook;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What kind of day the practice model has, so that people can see beforehand what trouble looks like.
public enum PracticeMood {
    NORMAL,
    /// Takes its time.
    SLOW,
    /// Does not answer.
    FAILS,
    /// Leaves a field out, each time it is asked.
    MISSES_FIELD;

    /// The name under which an agent asks for the practice model in this mood: `practice`, `practice:slow`,
    /// `practice:fails`, `practice:misses-field`.
    public String model() {
        return this == NORMAL
                ? ModelBook.PRACTICE
                : ModelBook.PRACTICE + ":" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The mood that the name of a model asks for; nothing if it is no name of the practice model.
    public static Optional<PracticeMood> ofModel(String name) {
        return ModelBook.isPractice(name)
                ? Stream.of(values()).filter(mood -> mood.model().equals(name)).findFirst()
                : Optional.empty();
    }
}
