package baton.agents;

import baton.engine.LocalModels;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelBook.Verdict;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Finds Ollama on this computer by itself: where its own variable says, or at its usual address.
public final class OllamaHere implements LocalModels {

    private static final Duration CONNECT = Duration.ofMillis(400);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration BEGIN = Duration.ofSeconds(10);

    private final String address;
    private final Probe probe = new Probe(CONNECT, ANSWER);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(BEGIN)
            .build();

    public OllamaHere(Map<String, String> environment) {
        this(address(environment));
    }

    OllamaHere(String address) {
        this.address = address;
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
            return new Absent();
        }
        var check = probe.test(connection(), Optional.empty());
        if (check.verdict() == Verdict.WORKS) {
            return new Found(address, check.offers());
        }
        return check.verdict() == Verdict.NO_MODELS ? new Empty(address) : new Absent();
    }

    @Override
    public Download download(String model, Watcher watcher) {
        var pull = new Pull(client, Addresses.base(connection()), model, watcher);
        var thread = Thread.ofVirtual().name("download").start(pull);
        return thread::interrupt;
    }
}
