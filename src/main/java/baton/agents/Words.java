package baton.agents;

import java.util.List;

/// Little helpers for sentences.
final class Words {

    private static final int LONGEST_NAME = 40;

    private Words() {}

    /// A name in quotation marks, cut if it would fill the sentence.
    static String quoted(String name) {
        return "“" + name(name) + "”";
    }

    /// A name, cut if it would fill the sentence.
    static String name(String name) {
        return cut(name.strip(), LONGEST_NAME);
    }

    /// "“score”", "“score” and “email”", "“score”, “email” and “city”".
    static String listed(List<String> names) {
        if (names.size() <= 1) {
            return names.isEmpty() ? "" : quoted(names.getFirst());
        }
        var first =
                names.subList(0, names.size() - 1).stream().map(Words::quoted).toList();
        return String.join(", ", first) + " and " + quoted(names.getLast());
    }

    /// At most `longest` characters of `text`, on one line.
    static String cut(String text, int longest) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }

    static long count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
