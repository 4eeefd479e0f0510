package baton.agents;

import baton.engine.LocalModels;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelBook.Verdict;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Finds Ollama on this computer by itself: where its own variable says, or at its usual address.
public final class OllamaHere implements LocalModels {

    private static final Duration CONNECT = Duration.ofMillis(400);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration BEGIN = Duration.ofSeconds(10);

    private static final Duration START = Duration.ofSeconds(15);

    private final String address;
    private final OllamaProgram program;
    private final Duration patience;
    private final Probe probe = new Probe(CONNECT, ANSWER);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(BEGIN)
            .build();

    /// @param environment of the process
    /// @param home        where what Ollama says is kept, if it is started from here
    public OllamaHere(Map<String, String> environment, Path home) {
        this(
                address(environment),
                new OllamaProgram(
                        System.getProperty("os.name", ""),
                        environment,
                        home.resolve("logs").resolve("ollama.log")),
                START);
    }

    /// @param patience how long a start may take
    OllamaHere(String address, OllamaProgram program, Duration patience) {
        this.address = address;
        this.program = program;
        this.patience = patience;
    }

    /// `OLLAMA_HOST` says where Ollama listens; what listens everywhere is asked here.
    static String address(Map<String, String> environment) {
        var said = environment.getOrDefault("OLLAMA_HOST", "").strip();
        if (said.isEmpty()) {
            return Kind.OLLAMA.usualAddress();
        }
        var here = said.replace("0.0.0.0", "127.0.0.1");
        var whole = here.contains("://") ? here : "http://" + here;
        return whole.matches(".*:\\d+/?") ? whole : whole.replaceFirst("/+$", "") + ":11434";
    }

    private Connection connection() {
        return new Connection("Ollama", Kind.OLLAMA, address, "");
    }

    @Override
    public State look() {
        if (Addresses.problem(connection()).isPresent()) {
            return absent();
        }
        var check = probe.test(connection(), Optional.empty());
        if (check.verdict() == Verdict.WORKS) {
            return new Found(address, check.offers());
        }
        return check.verdict() == Verdict.NO_MODELS ? new Empty(address) : absent();
    }

    private Absent absent() {
        return new Absent(isHere() && program.find().isPresent());
    }

    private boolean isHere() {
        return new Service(connection(), false).isHere();
    }

    @Override
    public Optional<String> start() {
        return isHere()
                ? new OllamaStart(program, () -> !(look() instanceof Absent), patience).now()
                : Optional.of(Spoken.text("ollama.elsewhere", address));
    }

    @Override
    public Download download(String model, Watcher watcher) {
        var pull = new Pull(client, Addresses.base(connection()), model, watcher);
        var thread = Thread.ofVirtual().name("download").start(pull);
        return thread::interrupt;
    }
}
