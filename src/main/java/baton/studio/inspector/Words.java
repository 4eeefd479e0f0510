package baton.studio.inspector;

import baton.studio.fx.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// The words of this package.
final class Words {

    private static final Messages MESSAGES = Messages.of("inspector");

    private Words() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /// “a, b and c”.
    static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var first = words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "));
        return text("and", first, words.getLast());
    }
}
