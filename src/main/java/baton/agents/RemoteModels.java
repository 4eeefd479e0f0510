package baton.agents;

import baton.engine.ModelBook.Connection;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
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

    /// Connections whose server takes no schema for the reply.
    private final Set<Connection> withoutSchema = ConcurrentHashMap.newKeySet();

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

    boolean takesSchema(Connection connection) {
        return !withoutSchema.contains(connection);
    }

    void takesNoSchema(Connection connection) {
        withoutSchema.add(connection);
    }
}
