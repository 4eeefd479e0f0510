package baton.agents;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Gets what a model says while it comes.
///
/// @param text    the next piece of its reply
/// @param thought the next piece of what it thinks aloud
record Ear(Consumer<String> text, Consumer<String> thought) {

    static final Ear DEAF = new Ear(_ -> {}, _ -> {});

    /// One that gets every piece as `changed` makes it.
    Ear through(UnaryOperator<String> changed) {
        return new Ear(piece -> text.accept(changed.apply(piece)), piece -> thought.accept(changed.apply(piece)));
    }

    /// One that does `first` before each piece.
    Ear after(Runnable first) {
        return through(piece -> {
            first.run();
            return piece;
        });
    }
}
