package baton.engine;

import baton.engine.ModelBook.Offer;
import java.util.List;
import java.util.Optional;

/// Port: the models on this computer, which cost nothing and keep everything here.
public interface LocalModels {

    /// Nobody is there, and nobody is looked for.
    LocalModels NONE = new LocalModels() {
        @Override
        public State look() {
            return new Absent();
        }

        @Override
        public Download download(String model, Watcher watcher) {
            watcher.ended(Optional.of("Nothing can be downloaded here."));
            return () -> {};
        }

        @Override
        public Optional<String> start() {
            return Optional.of("Nothing can be started here.");
        }
    };

    /// The small model to begin with, and how much of it is to be downloaded.
    String RECOMMENDED = "llama3.2";

    String RECOMMENDED_SIZE = "2.0 GB";

    sealed interface State {}

    /// Ollama runs and has these, at least one.
    record Found(String address, List<Offer> models) implements State {
        public Found {
            models = List.copyOf(models);
        }
    }

    /// Ollama runs and has no model yet.
    record Empty(String address) implements State {}

    /// Ollama does not run.
    ///
    /// @param installed whether it is there to be started
    record Absent(boolean installed) implements State {

        /// It is not there at all.
        public Absent() {
            this(false);
        }
    }

    /// Looks for Ollama at its usual address. Blocks, for about a second at the most, and no longer than 400 ms
    /// where nobody answers.
    State look();

    /// Starts Ollama where it is installed, and waits until it answers, for 15 seconds at the most. It goes on
    /// when Baton ends.
    ///
    /// @return nothing if it runs now; otherwise what went wrong, as a sentence
    Optional<String> start();

    /// Begins to download `model`; goes on where an earlier download stopped.
    ///
    /// @param watcher told from another thread
    Download download(String model, Watcher watcher);

    interface Watcher {

        /// How much is there by now, in bytes; `all` grows while it is not known what belongs to the model.
        void progress(long done, long all);

        /// It is over: nothing if the model is there, otherwise a sentence. Not told of a download that was
        /// stopped.
        void ended(Optional<String> problem);
    }

    /// One that is under way. Closing it stops it; what was downloaded is kept for the next time.
    interface Download extends AutoCloseable {
        @Override
        void close();
    }
}
