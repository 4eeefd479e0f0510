package baton.tools.mcp;

import java.util.Optional;

/// Where the secrets of servers are kept, by names such as `tools/server/TOKEN`. May block. Safe for several
/// threads.
public interface ServerSecrets {

    Optional<String> find(String name);

    /// Keeps one.
    ///
    /// @return where it is now, as a sentence; nothing if it could not be kept
    Optional<String> keep(String name, String secret);

    void forget(String name);

    /// The name under which one of a server is kept.
    static String name(String server, String secret) {
        return "tools/" + server + "/" + secret;
    }
}
