package baton.studio.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A command as a person writes it in one line, and the words that it consists of. Spaces part words unless
/// they are in quotes, as a shell does it; nothing else that a shell does is done. A backslash keeps a space or
/// a quote from having its meaning, and is itself anywhere else, so that paths of Windows stay whole.
final class CommandWords {

    private static final Pattern PLAIN = Pattern.compile("[^\\s'\"\\\\]+|[^\\s'\"]*[^\\s'\"\\\\]");

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private int at;

    private CommandWords(String line) {
        this.line = line;
    }

    /// The words of `line`; nothing if a quote is not closed.
    static Optional<List<String>> of(String line) {
        return new CommandWords(line).read();
    }

    private Optional<List<String>> read() {
        while (at < line.length()) {
            char sign = line.charAt(at);
            if (Character.isWhitespace(sign)) {
                end();
                at++;
            } else if (sign == '\'' || sign == '"') {
                if (!quoted(sign)) {
                    return Optional.empty();
                }
            } else {
                take(isEscape("'\" ") ? 1 : 0);
            }
        }
        end();
        return Optional.of(List.copyOf(words));
    }

    /// Takes what stands between quotes; whether they are closed.
    private boolean quoted(char quote) {
        begun = true;
        at++;
        while (at < line.length() && line.charAt(at) != quote) {
            take(quote == '"' && isEscape("\"") ? 1 : 0);
        }
        at++;
        return at <= line.length();
    }

    private boolean isEscape(String escaped) {
        return line.charAt(at) == '\\' && at + 1 < line.length() && escaped.indexOf(line.charAt(at + 1)) >= 0;
    }

    private void take(int skipped) {
        begun = true;
        at += skipped;
        word.append(line.charAt(at));
        at++;
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }

    /// One line of which [#of] makes the same words again.
    static String line(List<String> words) {
        return words.stream().map(CommandWords::quotedIfNeeded).collect(Collectors.joining(" "));
    }

    private static String quotedIfNeeded(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return word.contains("\"") || word.endsWith("\\")
                ? "'" + word.replace("'", "'\"'\"'") + "'"
                : "\"" + word + "\"";
    }
}
