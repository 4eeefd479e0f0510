package baton.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Port: the models that agents may be given, by the names that people chose. May block.
public interface ModelBook {

    /// The name of the built-in practice model.
    String PRACTICE = "practice";

    /// Whether `model` is the practice model, in whatever mood.
    static boolean isPractice(String model) {
        return model.equals(PRACTICE) || model.startsWith(PRACTICE + ":");
    }

    /// All connections but practice, by name.
    List<Connection> connections();

    default Optional<Connection> connection(String name) {
        return connections().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Keeps a connection under its name, in the place of one that was called so.
    ///
    /// @param key what the service asks for, or `null` to leave what is kept; never written to a file
    /// @return where the key is, as a sentence; empty if there is none
    /// @throws java.io.UncheckedIOException if it cannot be kept
    String save(Connection connection, @Nullable String key);

    void remove(String name);

    /// Asks the connection for a sign of life.
    Check test(Connection connection, @Nullable String key);

    /// The name of the model that stands for `default` in new runs.
    String usual();

    void setUsual(String name);

    /// How a model is reached.
    ///
    /// @param name      what people and workflows call it
    /// @param address   `http://…` of the server
    /// @param model     what the server calls the model
    /// @param atOnce    how many steps, in all runs together, may ask it at once; from 1. The others wait
    ///     their turn
    /// @param keyHeader the header in which its key is sent; empty for the usual one of its kind
    /// @param headers   what else is sent along with each call, by name; never a secret
    /// @param spend     how many US dollars may be spent on it in a month; `null` for no limit
    record Connection(
            String name,
            Kind kind,
            String address,
            String model,
            int atOnce,
            String keyHeader,
            Map<String, String> headers,
            @Nullable BigDecimal spend) {

        public Connection {
            if (atOnce < 1) {
                throw new IllegalArgumentException("a model that takes " + atOnce + " at once");
            }
            headers = Map.copyOf(headers);
        }

        /// One with nothing out of the usual.
        public Connection(String name, Kind kind, String address, String model, int atOnce) {
            this(name, kind, address, model, atOnce, "", Map.of(), null);
        }

        /// One that takes as many at once as its kind usually does.
        public Connection(String name, Kind kind, String address, String model) {
            this(name, kind, address, model, kind.usuallyAtOnce());
        }
    }

    enum Kind {
        /// Ollama's own way of speaking. A computer of one's own does a few things at once.
        OLLAMA(4),
        /// What OpenAI speaks, and many others do.
        OPENAI(16),
        /// What Claude's service speaks.
        ANTHROPIC(16),
        /// What Google's Gemini speaks.
        GEMINI(16);

        private final int usuallyAtOnce;

        Kind(int usuallyAtOnce) {
            this.usuallyAtOnce = usuallyAtOnce;
        }

        public int usuallyAtOnce() {
            return usuallyAtOnce;
        }
    }

    /// What a test found: a sentence, and the models that the server says it has.
    record Check(boolean works, String words, List<String> models) {
        public Check {
            models = List.copyOf(models);
        }
    }
}
