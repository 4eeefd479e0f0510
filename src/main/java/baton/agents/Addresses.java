package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Makes of what a person types the address that requests go to.
final class Addresses {

    private Addresses() {}

    /// The address without what belongs to single requests: `http://localhost:11434` for Ollama,
    /// `http://localhost:1234/v1` for what speaks as OpenAI does,
    /// and the versions that Claude and Gemini speak.
    static String base(Connection connection) {
        var typed = withScheme(connection.address().strip()).replaceFirst("/+$", "");
        return switch (connection.kind()) {
            case OLLAMA -> typed.replaceFirst("/(api(/(chat|tags|generate))?|v1)$", "");
            case OPENAI -> withPath(typed.replaceFirst("/(chat/completions|models)$", ""), "/v1");
            case ANTHROPIC -> withPath(typed.replaceFirst("/(messages|models)$", ""), "/v1");
            case GEMINI -> withPath(typed.replaceFirst("/models(/.*)?$", ""), "/v1beta");
        };
    }

    private static String withScheme(String typed) {
        if (typed.contains("://")) {
            return typed;
        }
        var host = typed.toLowerCase(Locale.ROOT);
        return host.startsWith("localhost") || host.matches("[\\d.]+(:.*|/.*)?")
                ? "http://" + typed
                : "https://" + typed;
    }

    private static String withPath(String address, String usual) {
        return hasPath(address) ? address : address + usual;
    }

    private static boolean hasPath(String address) {
        return address.substring(address.indexOf("://") + 3).contains("/");
    }

    /// What is wrong with the address, as a sentence; nothing if it can be one.
    static Optional<String> problem(Connection connection) {
        if (connection.address().isBlank()) {
            return Optional.of(Spoken.text("address.none", example(connection.kind())));
        }
        try {
            var uri = new URI(base(connection));
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return Optional.of(Spoken.text("address.wrong", example(connection.kind())));
            }
            return uri.getUserInfo() != null || uri.getQuery() != null
                    ? Optional.of(Spoken.text("address.more"))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.of(Spoken.text("address.wrong", example(connection.kind())));
        }
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case OLLAMA -> "http://localhost:11434";
            case OPENAI -> "http://localhost:1234/v1";
            case ANTHROPIC -> "https://api.anthropic.com/v1";
            case GEMINI -> "https://generativelanguage.googleapis.com/v1beta";
        };
    }
}
