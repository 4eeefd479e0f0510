package baton.studio.monitor;

import java.util.ArrayList;
import java.util.List;

/// Makes what a model says readable while it says it. A model that was asked for fields writes them as data;
/// a person wants to see the names and the words, also of a reply that is not finished yet.
final class LiveText {

    private final String text;
    private int at;
    private boolean closed;
    private boolean isNameNext = true;
    private final List<Character> open = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private LiveText(String text) {
        this.text = text;
    }

    /// `said` as it is, or its fields line by line where it is written as data.
    static String readable(String said) {
        var start = said.strip();
        if (start.startsWith("```")) {
            start = start.substring(Math.min(start.length(), start.indexOf('\n') + 1))
                    .strip();
        }
        return start.startsWith("{") ? new LiveText(start).fields() : said;
    }

    private String fields() {
        open.add('{');
        for (at = 1; at < text.length() && !open.isEmpty(); ) {
            char sign = text.charAt(at);
            if (sign == '"') {
                words();
            } else {
                sign(sign);
                at++;
            }
        }
        return out.toString();
    }

    /// A quoted text: the name of a field, or words of a value.
    private void words() {
        var words = quoted();
        if (!isNameNext) {
            out.append(words);
            return;
        }
        line(closed ? words + ": " : words);
        isNameNext = false;
    }

    private void sign(char sign) {
        switch (sign) {
            case '{' -> {
                open.add(sign);
                isNameNext = true;
            }
            case '[' -> {
                open.add(sign);
                isNameNext = false;
                line("- ");
            }
            case '}', ']' -> open.removeLast();
            case ',' -> {
                isNameNext = open.getLast() == '{';
                if (!isNameNext) {
                    line("- ");
                }
            }
            case ':', ' ', '\n', '\r', '\t' -> {}
            default -> out.append(sign);
        }
    }

    private void line(String begins) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(begins);
    }

    /// The words of a quoted text, as far as they have come.
    private String quoted() {
        var words = new StringBuilder();
        closed = false;
        for (at++; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                at++;
                closed = true;
                break;
            }
            if (sign != '\\') {
                words.append(sign);
            } else if (++at < text.length()) {
                words.append(escaped(text.charAt(at)));
            }
        }
        return words.toString();
    }

    private String escaped(char sign) {
        return switch (sign) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r', 'b', 'f' -> "";
            case 'u' -> unicode();
            default -> String.valueOf(sign);
        };
    }

    private String unicode() {
        if (at + 4 >= text.length()) {
            at = text.length();
            return "";
        }
        var digits = text.substring(at + 1, at + 5);
        at += 4;
        return digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0)
                ? String.valueOf((char) Integer.parseInt(digits, 16))
                : digits;
    }
}
