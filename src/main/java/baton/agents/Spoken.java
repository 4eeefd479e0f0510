package baton.agents;

import java.util.List;
import java.util.Locale;

/// What this package says to people, in the language of the screen. What models are told is not said with it.
final class Spoken {

    private static final baton.workflow.Words WORDS = baton.workflow.Words.of("baton.agents.words");

    private Spoken() {}

    static String text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /// The language in which it is said.
    static Locale language() {
        return Locale.forLanguageTag(text("language"));
    }

    /// A name in quotation marks, cut if it would fill the sentence.
    static String quoted(String name) {
        return text("quoted", Words.name(name));
    }

    /// "“score”", "“score” and “email”", "“score”, “email” and “city”".
    static String listed(List<String> names) {
        if (names.size() <= 1) {
            return names.isEmpty() ? "" : quoted(names.getFirst());
        }
        var first =
                names.subList(0, names.size() - 1).stream().map(Spoken::quoted).toList();
        return text("and", String.join(", ", first), quoted(names.getLast()));
    }
}
