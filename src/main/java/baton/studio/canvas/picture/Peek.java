package baton.studio.canvas.picture;

import java.util.ArrayList;
import java.util.List;

/// The last lines of what an agent says, broken so that a line once full stays as it is: the text grows by
/// whole lines and does not dance.
final class Peek {

    static final int LINES = 4;
    static final int COLUMNS = 32;
    private static final int FAR_ENOUGH_BACK = 4_000;

    private Peek() {}

    static String of(String said) {
        var recent = said.length() > FAR_ENOUGH_BACK ? said.substring(said.length() - FAR_ENOUGH_BACK) : said;
        var lines = lines(readable(recent));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    /// Answers in a fixed form come with signs that say nothing to a person.
    private static String readable(String text) {
        var start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("```")
                ? text.replace("\\n", "\n")
                        .replaceAll("```\\w*|[{}\\[\\]\"]", "")
                        .replaceAll(" *, *\n", "\n")
                : text;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n")) {
            var line = new StringBuilder();
            for (var word : paragraph.strip().split("\\s+")) {
                if (line.length() + 1 + word.length() > COLUMNS && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
