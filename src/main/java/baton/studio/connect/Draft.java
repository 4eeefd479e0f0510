package baton.studio.connect;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands in the dialog, as it was typed.
///
/// @param key   empty to leave the one that is kept
/// @param thinking how much it may think, in tokens; empty for not at all
/// @param uses  what the model is to stand for: `default` and aliases
record Draft(
        Kind kind,
        String address,
        String model,
        String key,
        String name,
        String atOnce,
        String spend,
        String keyHeader,
        String headers,
        String thinking,
        Set<String> uses) {

    /// What is wrong with it; the words are with the view.
    enum Flaw {
        NO_MODEL,
        AT_ONCE,
        SPEND,
        THINKING,
        HEADERS
    }

    /// What keeps it from being saved.
    Optional<Flaw> flaw() {
        if (model.isBlank()) {
            return Optional.of(Flaw.NO_MODEL);
        }
        return unreadable();
    }

    /// What keeps it from being asked.
    Optional<Flaw> unreadable() {
        if (!atOnce.isBlank() && !atOnce.strip().matches("[1-9]\\d{0,3}")) {
            return Optional.of(Flaw.AT_ONCE);
        }
        if (!spend.isBlank() && amount().isEmpty()) {
            return Optional.of(Flaw.SPEND);
        }
        if (kind.thinksIfAsked() && !thinking.isBlank() && tokens() == 0) {
            return Optional.of(Flaw.THINKING);
        }
        return sent().isEmpty() ? Optional.of(Flaw.HEADERS) : Optional.empty();
    }

    private Optional<BigDecimal> amount() {
        var typed = spend.strip().replaceFirst("^\\$\\s*", "").replace(',', '.');
        return typed.matches("\\d{1,7}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    /// 0 where nothing that may be asked for was typed.
    private int tokens() {
        var typed = thinking.strip();
        int tokens = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        return tokens >= ModelBook.LEAST_THINKING && tokens <= ModelBook.MOST_THINKING ? tokens : 0;
    }

    /// One `Name: value` a line; nothing if a line is not so.
    private Optional<Map<String, String>> sent() {
        var sent = new LinkedHashMap<String, String>();
        for (var line : headers.lines().filter(one -> !one.isBlank()).toList()) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                return Optional.empty();
            }
            sent.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return Optional.of(sent);
    }

    /// The connection that was typed; call it once nothing is [#unreadable].
    Connection connection() {
        return new Connection(
                name.isBlank() ? suggestedName() : name.strip(),
                kind,
                address.strip(),
                model.strip(),
                atOnce.isBlank() ? kind.usuallyAtOnce() : Integer.parseInt(atOnce.strip()),
                keyHeader.strip(),
                sent().orElse(Map.of()),
                amount().orElse(null),
                kind.thinksIfAsked() ? tokens() : 0);
    }

    /// `llama3.2:latest` is called `llama3.2`.
    private String suggestedName() {
        return model.strip().replaceFirst(":latest$", "");
    }

    @Nullable String typedKey() {
        return key.isBlank() ? null : key.strip();
    }
}
