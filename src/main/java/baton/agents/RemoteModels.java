package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import dev.langchain4j.model.chat.StreamingChatModel;
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
    private final Till till;
    private final HttpClient client = HttpClient.newBuilder()
            // several local servers stumble over the offer to go on in HTTP/2
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /// In which manner each takes a call.
    private final Map<Way, Manner> learned = new ConcurrentHashMap<>();

    private final Map<Make, StreamingChatModel> made = new ConcurrentHashMap<>();

    private record Make(Connection connection, Manner manner, boolean strict, int room) {}

    /// @param withTools whether tools are offered
    private record Way(Connection connection, boolean withTools) {}

    RemoteModels(Secrets secrets, InstantSource clock, Till till) {
        this.secrets = secrets;
        this.clock = clock;
        this.till = till;
    }

    Talker of(Connection connection) {
        return new RemoteModel(connection, secrets.find(connection.name()), this);
    }

    HttpClient client() {
        return client;
    }

    Till till() {
        return till;
    }

    InstantSource clock() {
        return clock;
    }

    /// LangChain4j's model for a call of this kind. Rooms come in steps, so there are few of them.
    StreamingChatModel model(Connection connection, Manner manner, boolean strict, int room) {
        int said = connection.kind() == Kind.OLLAMA ? room : 0;
        return made.computeIfAbsent(
                new Make(connection, manner, strict, said),
                make -> ChatModels.of(make.connection(), make.manner(), make.strict(), make.room()));
    }

    /// The best manner that is known to be taken, or not known to be refused.
    Manner manner(Connection connection, boolean withTools) {
        return learned.getOrDefault(new Way(connection, withTools), Manner.first(connection, withTools));
    }

    void takes(Connection connection, boolean withTools, Manner manner) {
        learned.put(new Way(connection, withTools), manner);
    }
}
