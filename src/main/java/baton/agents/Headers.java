package baton.agents;

import baton.engine.ModelBook.Connection;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Puts on a request what goes with every request of a connection: the key, in the header that its service
/// looks into and nowhere else, and what the person wants to be sent along.
final class Headers {

    private static final String BEARER = "Authorization";

    /// Nobody but us says what the key is.
    private static final Set<String> KEYS = Set.of("authorization", "x-api-key", "x-goog-api-key", "api-key");

    private Headers() {}

    static boolean isForKey(String header) {
        return KEYS.contains(header.toLowerCase(Locale.ROOT));
    }

    /// @throws IllegalArgumentException if a header of the connection cannot be one
    static void put(HttpRequest.Builder request, Connection connection, Optional<Key> key) {
        connection.headers().forEach(request::setHeader);
        key.ifPresent(secret -> {
            var header = keyHeader(connection);
            request.setHeader(header, header.equalsIgnoreCase(BEARER) ? "Bearer " + secret.reveal() : secret.reveal());
        });
    }

    private static String keyHeader(Connection connection) {
        if (!connection.keyHeader().isBlank()) {
            return connection.keyHeader().strip();
        }
        return switch (connection.kind()) {
            case OLLAMA, OPENAI -> BEARER;
            case ANTHROPIC -> "x-api-key";
            case GEMINI -> "x-goog-api-key";
        };
    }
}
