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

    /// What a workflow calls the model that the person usually takes.
    String DEFAULT = "default";

    /// What else a workflow may ask for without knowing the names that people chose: a model that takes care,
    /// and one that costs little.
    List<String> ALIASES = List.of("careful", "cheap");

    /// Whether `model` is the practice model, in whatever mood.
    static boolean isPractice(String model) {
        return model.equals(PRACTICE) || model.startsWith(PRACTICE + ":");
    }

    /// All connections but practice, by name.
    List<Connection> connections();

    /// What names stand for now: all that the methods below ask, taken at once.
    default ModelNames names() {
        return new ModelNames(connections(), aliases(), usual());
    }

    /// The connection that `name`, which may be an alias, stands for; nothing if that is practice or nobody.
    default Optional<Connection> connection(String name) {
        return names().connection(name);
    }

    /// The name of the model that `name` stands for: itself if a model is called so, what was set for an alias,
    /// and for an alias that nobody set the usual model. A name that nobody knows stays as it is.
    default String resolve(String name) {
        return names().resolve(name);
    }

    /// What `name` stands for in a run whose agents use `usual` by default: an alias that nobody set is that
    /// one, and a run in practice asks no other model by an alias.
    default String resolve(String name, String usual) {
        return names().resolve(name, usual);
    }

    /// What the aliases stand for that were set: names of models, by alias.
    default Map<String, String> aliases() {
        return Map.of();
    }

    /// Lets `alias` stand for `model` from now on, or for the usual model if that is empty.
    ///
    /// @throws java.io.UncheckedIOException if it cannot be kept
    default void setAlias(String alias, String model) {
        throw new UnsupportedOperationException("this book keeps no aliases");
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

    /// Where keys are kept on this computer.
    default KeyPlace keyPlace() {
        return KeyPlace.UNTIL_QUIT;
    }

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
        OLLAMA(4, "http://127.0.0.1:11434"),
        /// What OpenAI speaks, and many others do.
        OPENAI(16, "https://api.openai.com/v1"),
        /// What Claude's service speaks.
        ANTHROPIC(16, "https://api.anthropic.com"),
        /// What Google's Gemini speaks.
        GEMINI(16, "https://generativelanguage.googleapis.com");

        private final int usuallyAtOnce;
        private final String usualAddress;

        Kind(int usuallyAtOnce, String usualAddress) {
            this.usuallyAtOnce = usuallyAtOnce;
            this.usualAddress = usualAddress;
        }

        public int usuallyAtOnce() {
            return usuallyAtOnce;
        }

        /// Where it is unless somebody says otherwise.
        public String usualAddress() {
            return usualAddress;
        }
    }

    /// What a test found: a sentence, and the models that the server says it has.
    record Check(Verdict verdict, String words, List<Offer> offers) {
        public Check {
            offers = List.copyOf(offers);
        }

        public boolean works() {
            return verdict == Verdict.WORKS;
        }

        /// The names of the models.
        public List<String> models() {
            return offers.stream().map(Offer::name).toList();
        }

        /// What the server tells of `model`; Ollama takes `llama3.2` for `llama3.2:latest`.
        public Optional<Offer> offer(String model) {
            return offers.stream()
                    .filter(one -> one.name().equals(model) || one.name().equals(model + ":latest"))
                    .findFirst();
        }
    }

    /// How a test went.
    enum Verdict {
        /// It can be used.
        WORKS,
        /// The server is there, and has other models.
        NO_SUCH_MODEL,
        /// The server is there, and has no model at all.
        NO_MODELS,
        KEY_REFUSED,
        /// Nobody answers, or only trouble does.
        AWAY,
        /// Something answers, and does not say which models it has.
        UNSURE
    }

    /// A model that a server has.
    ///
    /// @param bytes how much of the disk it takes; 0 where that is not known
    /// @param tools whether it can use tools; `null` where that is not known
    /// @param room  how many tokens it can hold in mind; `null` where that is not known
    record Offer(
            String name,
            long bytes,
            @Nullable Boolean tools,
            @Nullable Integer room) {

        /// One of which only the name is known.
        public static Offer named(String name) {
            return new Offer(name, 0, null, null);
        }

        public boolean surelyTakesNoTools() {
            return Boolean.FALSE.equals(tools);
        }
    }
}
