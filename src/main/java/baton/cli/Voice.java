package baton.cli;

import baton.files.WorkflowJson;
import baton.workflow.Fields;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Everything that a command says. What agents and files say is data: signs that would drive the terminal or
/// turn the line around are shown as a dot.
final class Voice {

    /// For terminals that cannot show them.
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '✓', "+"),
            Map.entry((int) '●', "*"),
            Map.entry((int) '◆', "?"),
            Map.entry((int) '✕', "x"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '’', "'"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '→', "->"),
            Map.entry((int) '·', "-"));

    private final PrintStream out;
    private final PrintStream err;
    private boolean midLine;

    Voice(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// A line of the answer.
    void say(String line) {
        endLine();
        out.println(shown(out, line));
        out.flush();
    }

    void say(List<String> lines) {
        lines.forEach(this::say);
    }

    /// A piece of text as it comes, without a line end.
    void piece(String piece) {
        var shown = shown(out, piece);
        out.print(shown);
        out.flush();
        midLine = !shown.isEmpty() && !shown.endsWith("\n");
    }

    void endLine() {
        if (midLine) {
            out.println();
            midLine = false;
        }
    }

    /// One object on one line, for other programs: UTF-8 wherever it goes.
    void json(String line) {
        out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void json(Fields fields) {
        json(WorkflowJson.line(fields));
    }

    /// A line beside the answer: what went wrong, or a question.
    void tell(String line) {
        endLine();
        err.println(shown(err, line));
        err.flush();
    }

    /// A question, to be answered on the same line.
    void ask(String question) {
        endLine();
        err.print(shown(err, question));
        err.flush();
    }

    private static String shown(PrintStream to, String text) {
        var encoder = to.charset().newEncoder();
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (drives(sign)) {
                shown.append(encoder.canEncode('·') ? '·' : '.');
            } else if (encoder.canEncode(Character.toString(sign))) {
                shown.appendCodePoint(sign);
            } else {
                shown.append(PLAIN.getOrDefault(sign, "?"));
            }
        });
        return shown.toString();
    }

    private static boolean drives(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\t';
            case Character.FORMAT -> sign != 0x200D && sign != 0x200C;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
