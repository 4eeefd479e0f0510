package baton.agents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Turns a reply into something to watch while it comes: an object becomes one line a field, `score: 82`, words
/// around it stay as they are. Only for the eye; what counts is read when the reply is complete.
final class LiveText {

    private static final int DEEPEST = 100;

    private enum At {
        WORDS,
        FENCE,
        BETWEEN,
        NAME,
        TEXT,
        ESCAPE,
        CODE
    }

    private final Consumer<String> to;
    private final UnaryOperator<String> shownAs;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private final Deque<Boolean> inGroup = new ArrayDeque<>();
    private At at = At.WORDS;
    private boolean nameNext;
    private boolean anything;

    /// @param shownAs what people call the field of a name
    LiveText(Consumer<String> to, UnaryOperator<String> shownAs) {
        this.to = to;
        this.shownAs = shownAs;
    }

    void piece(String piece) {
        piece.chars().forEach(c -> next((char) c));
        if (!out.isEmpty()) {
            to.accept(out.toString());
            out.setLength(0);
        }
    }

    private void next(char c) {
        switch (at) {
            case WORDS -> words(c);
            case FENCE -> at = c == '\n' ? At.WORDS : At.FENCE;
            case BETWEEN -> between(c);
            case NAME -> name(c);
            case TEXT -> text(c);
            case ESCAPE -> escape(c);
            case CODE -> code(c);
        }
    }

    private void words(char c) {
        switch (c) {
            case '{' -> {
                at = At.BETWEEN;
                open(true);
            }
            case '`' -> at = At.FENCE;
            default -> out.append(c);
        }
    }

    private void between(char c) {
        switch (c) {
            case '{' -> open(true);
            case '[' -> open(false);
            case '}', ']' -> close();
            case ',' -> {
                nameNext = Boolean.TRUE.equals(inGroup.peek());
                out.append(nameNext ? "" : ", ");
            }
            case '"' -> {
                at = nameNext ? At.NAME : At.TEXT;
                name.setLength(0);
            }
            case ':', ' ', '\n', '\r', '\t' -> {}
            default -> out.append(c);
        }
    }

    private void open(boolean group) {
        if (inGroup.size() < DEEPEST) {
            inGroup.push(group);
        }
        nameNext = group;
    }

    private void close() {
        inGroup.poll();
        if (inGroup.isEmpty()) {
            at = At.WORDS;
        }
    }

    private void name(char c) {
        if (c != '"') {
            name.append(c);
            return;
        }
        out.append(anything ? "\n" : "").append(shownAs.apply(name.toString())).append(": ");
        anything = true;
        nameNext = false;
        at = At.BETWEEN;
    }

    private void text(char c) {
        switch (c) {
            case '"' -> at = At.BETWEEN;
            case '\\' -> at = At.ESCAPE;
            default -> out.append(c);
        }
    }

    private void escape(char c) {
        at = At.TEXT;
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'u' -> {
                at = At.CODE;
                code.setLength(0);
            }
            case 'r', 'b', 'f' -> {}
            default -> out.append(c);
        }
    }

    private void code(char c) {
        code.append(c);
        if (code.length() == 4) {
            at = At.TEXT;
            try {
                out.append((char) Integer.parseInt(code.toString(), 16));
            } catch (NumberFormatException _) {
                out.append(code);
            }
        }
    }
}
