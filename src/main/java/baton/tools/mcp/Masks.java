package baton.tools.mcp;

import java.util.Collection;
import java.util.List;

/// Takes secrets out of what servers say.
final class Masks {

    private static final int SHORTEST = 4;

    private final List<String> secrets;

    Masks(Collection<String> secrets) {
        this.secrets = secrets.stream().filter(one -> one.length() >= SHORTEST).toList();
    }

    String over(String text) {
        var masked = text;
        for (var secret : secrets) {
            masked = masked.replace(secret, "•••");
        }
        return masked;
    }
}
