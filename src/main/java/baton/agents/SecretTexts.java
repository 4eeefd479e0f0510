package baton.agents;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Secrets that are no keys to models, such as what a tool server asks for, in the same places as those. Any text can
/// be
/// kept, also one that is not written as keys are.
public final class SecretTexts {

    private static final String WRAPPED = "text:";

    private final Secrets secrets;

    public SecretTexts(Secrets secrets) {
        this.secrets = secrets;
    }

    public Optional<String> find(String name) {
        return secrets.find(name).map(Key::reveal).map(SecretTexts::unwrapped);
    }

    /// Keeps one.
    ///
    /// @return where it is now, as a sentence; nothing if it could not be kept
    public Optional<String> keep(String name, String secret) {
        return Key.of(secret)
                .filter(key -> key.reveal().equals(secret) && !secret.startsWith(WRAPPED))
                .or(() -> Key.of(wrapped(secret)))
                .flatMap(key -> secrets.keep(name, key));
    }

    public void forget(String name) {
        secrets.forget(name);
    }

    private static String wrapped(String secret) {
        return WRAPPED + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String unwrapped(String kept) {
        return kept.startsWith(WRAPPED)
                ? new String(Base64.getDecoder().decode(kept.substring(WRAPPED.length())), StandardCharsets.UTF_8)
                : kept;
    }
}
