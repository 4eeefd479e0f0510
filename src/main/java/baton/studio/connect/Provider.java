package baton.studio.connect;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/// An online service that is known by name.
enum Provider {
    OPENAI("OpenAI", Kind.OPENAI, Kind.OPENAI.usualAddress()),
    ANTHROPIC("Anthropic", Kind.ANTHROPIC, Kind.ANTHROPIC.usualAddress()),
    GEMINI("Google Gemini", Kind.GEMINI, Kind.GEMINI.usualAddress()),
    OPENROUTER("OpenRouter", Kind.OPENAI, "https://openrouter.ai/api/v1");

    private final String shown;
    private final Kind kind;
    private final String address;

    Provider(String shown, Kind kind, String address) {
        this.shown = shown;
        this.kind = kind;
        this.address = address;
    }

    String shown() {
        return shown;
    }

    Kind kind() {
        return kind;
    }

    String address() {
        return address;
    }

    /// Whose key this probably is, by how it begins.
    static Optional<Provider> ofKey(String key) {
        var typed = key.strip();
        if (typed.startsWith("sk-ant-")) {
            return Optional.of(ANTHROPIC);
        }
        if (typed.startsWith("sk-or-")) {
            return Optional.of(OPENROUTER);
        }
        if (typed.startsWith("AIza")) {
            return Optional.of(GEMINI);
        }
        return typed.startsWith("sk-") ? Optional.of(OPENAI) : Optional.empty();
    }

    /// Whose address this is.
    static Optional<Provider> of(Connection connection) {
        return Stream.of(values())
                .filter(one -> one.kind == connection.kind() && one.address.equals(connection.address()))
                .findFirst();
    }

    @Override
    public String toString() {
        return shown;
    }
}
