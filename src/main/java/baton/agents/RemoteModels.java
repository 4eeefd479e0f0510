package baton.agents;

import baton.engine.ModelBook.Connection;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The models behind connections. They share one client, and what was learned about their servers.
final class RemoteModels {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Secrets secrets;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newBuilder()
            // several local servers stumble over the offer to go on in HTTP/2
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /// In which manner each takes a call.
    private final Map<Way, Manner> learned = new ConcurrentHashMap<>();

    /// @param withTools whether tools are offered
    private record Way(Connection connection, boolean withTools) {}

    RemoteModels(Secrets secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    Talker of(Connection connection) {
        return new RemoteModel(connection, secrets.find(connection.name()), this);
    }

    HttpClient client() {
        return client;
    }

    InstantSource clock() {
        return clock;
    }

    /// The best manner that is known to be taken, or not known to be refused.
    Manner manner(Connection connection, boolean withTools) {
        return learned.getOrDefault(new Way(connection, withTools), Manner.first(connection.kind(), withTools));
    }

    void takes(Connection connection, boolean withTools, Manner manner) {
        learned.put(new Way(connection, withTools), manner);
    }
}
