package baton.agents;

import java.util.Optional;
import java.util.regex.Pattern;

/// The key to a service. Shows itself to nobody: only [#reveal] gives it away, and only the call of the service
/// may ask for it.
public final class Key {

    private static final int LONGEST = 4096;
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1," + LONGEST + "}");

    /// Services quote a refused key with its middle left out.
    private static final Pattern QUOTED = Pattern.compile("\\b(sk|pk|rk|gsk|xai)-[\\w*.…-]{4,}");

    private static final Pattern IN_ADDRESS = Pattern.compile("//[^/@\\s]*@");

    private final String secret;

    private Key(String secret) {
        this.secret = secret;
    }

    /// The key that a person typed or pasted; nothing if no key looks like this.
    public static Optional<Key> of(String typed) {
        var secret = typed.strip();
        return VISIBLE.matcher(secret).matches() ? Optional.of(new Key(secret)) : Optional.empty();
    }

    String reveal() {
        return secret;
    }

    /// `text` without the key and whatever else looks like one.
    String hiddenIn(String text) {
        return hideQuoted(text.replace(secret, "…"));
    }

    /// `text` without what looks like a key, be it quoted by a service or part of an address.
    static String hideQuoted(String text) {
        return IN_ADDRESS.matcher(QUOTED.matcher(text).replaceAll("$1-…")).replaceAll("//…@");
    }

    @Override
    public String toString() {
        return "a key";
    }
}
