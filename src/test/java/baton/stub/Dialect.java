package baton.stub;

import java.util.Locale;

/// How a server speaks.
public enum Dialect {
    OLLAMA(""),
    OPENAI("/v1"),
    ANTHROPIC("/v1"),
    GEMINI("/v1beta");

    private final String root;

    Dialect(String root) {
        this.root = root;
    }

    Speech speech() {
        return switch (this) {
            case OLLAMA -> new OllamaSpeech();
            case OPENAI -> new OpenAiSpeech();
            case ANTHROPIC -> new AnthropicSpeech();
            case GEMINI -> new GeminiSpeech();
        };
    }

    /// What an address of such a server ends in.
    public String root() {
        return root;
    }

    /// The name of the header in which such a server wants its key, in lower case.
    public String keyHeader() {
        return speech().key("").getFirst();
    }

    /// The key as it stands in that header.
    public String keyValue(String key) {
        return speech().key(key).getLast();
    }

    static Dialect of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
