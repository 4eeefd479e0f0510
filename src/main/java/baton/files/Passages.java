package baton.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a text that may be a workflow: from an opening brace to the one that closes it.
final class Passages {

    private static final Pattern REPLY_MARKS = Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]?)+");
    private static final char HARD_SPACE = '\u00A0';

    /// Braces in the words around it are few; a text with more of them was made to make Baton stumble.
    private static final int MOST = 50;

    private final String text;

    private Passages(String text) {
        this.text = text;
    }

    /// Those that could be a workflow, in the order of the text. One that is never closed goes to the end.
    static List<String> of(String text) {
        return new Passages(REPLY_MARKS.matcher(text).replaceAll("").replace("\r\n", "\n")).all();
    }

    private List<String> all() {
        var passages = new ArrayList<String>();
        for (int at = text.indexOf('{'); at >= 0 && passages.size() < MOST; at = text.indexOf('{', at)) {
            var passage = from(at);
            boolean likely = passage.contains("\"nodes\"") && passage.contains("\"format\"");
            if (likely) {
                passages.add(passage);
            }
            at = likely ? at + 1 : at + Math.max(1, passage.length());
        }
        return passages;
    }

    /// What is written from the brace at `begin` up to the one that closes it. A line end within quotes comes from
    /// a mail program, which breaks long lines at spaces.
    private String from(int begin) {
        var passage = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int at = begin; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '\\' && at + 1 < text.length()) {
                passage.append(sign).append(text.charAt(++at));
                continue;
            }
            quoted = (sign == '"') != quoted;
            passage.append(quoted ? unbroken(sign, passage) : plain(sign));
            depth += quoted ? 0 : sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return passage.toString();
    }

    private static String unbroken(char sign, CharSequence before) {
        if (sign != '\n') {
            return String.valueOf(sign);
        }
        return before.length() > 0 && before.charAt(before.length() - 1) == ' ' ? "" : " ";
    }

    private static String plain(char sign) {
        return sign == HARD_SPACE ? " " : String.valueOf(sign);
    }
}
