package baton.agents;

import baton.engine.ModelBook.Connection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which headers may be sent along with the calls of a connection.
final class HeaderRules {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7E]{0,2000}");

    /// Those that the wire sets itself.
    private static final Set<String> TAKEN =
            Set.of("connection", "content-length", "content-type", "expect", "host", "upgrade", "transfer-encoding");

    private static final Pattern FOR_KEYS =
            Pattern.compile("(?i)authorization|proxy-authorization|cookie|.*(api|auth|access).?(key|token).*");

    private HeaderRules() {}

    /// What is wrong with the headers of `connection`, as a sentence; nothing if they can be sent.
    static Optional<String> problem(Connection connection) {
        var keyHeader = connection.keyHeader().strip();
        if (!keyHeader.isEmpty() && !canBeSent(keyHeader)) {
            return Optional.of(Spoken.text("header.key", Spoken.quoted(keyHeader)));
        }
        for (var header : connection.headers().entrySet()) {
            if (!canBeSent(header.getKey()) || !VALUE.matcher(header.getValue()).matches()) {
                return Optional.of(Spoken.text("header.other", Spoken.quoted(header.getKey())));
            }
            if (FOR_KEYS.matcher(header.getKey()).matches()
                    || !Key.hideQuoted(header.getValue()).equals(header.getValue())) {
                return Optional.of(Spoken.text("header.secret"));
            }
        }
        return Optional.empty();
    }

    private static boolean canBeSent(String name) {
        return NAME.matcher(name).matches() && !TAKEN.contains(name.toLowerCase(Locale.ROOT));
    }
}
