package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.net.URI;

/// One connection as people speak of it.
///
/// @param connection how it is reached
/// @param hasKey     whether a key is sent
record Service(Connection connection, boolean hasKey) {

    /// "Ollama", or the name that the person chose.
    String name() {
        return connection.kind() == Kind.OLLAMA ? "Ollama" : Spoken.quoted(connection.name());
    }

    String model() {
        return Spoken.quoted(connection.model());
    }

    /// Whether its answers surely cost nothing: Ollama on this computer, but for the models that it only passes
    /// on.
    boolean isFree() {
        return connection.kind() == Kind.OLLAMA
                && isHere()
                && !connection.model().contains("cloud");
    }

    /// Whether the server is on this computer.
    boolean isHere() {
        var host = host();
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]") || host.equals("0.0.0.0");
    }

    /// The server of the address, or the whole address if it is none.
    String host() {
        try {
            var host = URI.create(Addresses.base(connection)).getHost();
            return host == null ? connection.address() : host;
        } catch (IllegalArgumentException _) {
            return connection.address();
        }
    }
}
