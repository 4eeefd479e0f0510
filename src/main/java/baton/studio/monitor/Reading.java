package baton.studio.monitor;

import baton.studio.monitor.Piece.Style;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;

/// Writes something to read, piece by piece.
final class Reading {

    private final List<Piece> pieces = new ArrayList<>();

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// Begins a part, with room before it.
    Reading heading(String words) {
        return block(words, Style.HEADING);
    }

    /// Names what follows.
    Reading label(String words) {
        return block(words, Style.LABEL);
    }

    Reading aside(String words) {
        return block(words, Style.ASIDE);
    }

    Reading problem(String words) {
        return block(words, Style.PROBLEM);
    }

    Reading text(String words) {
        return block(words, Style.TEXT);
    }

    Reading raw(String words) {
        return block(words, Style.RAW);
    }

    /// Each field under its name.
    Reading fields(Fields fields) {
        fields.byName().forEach(this::field);
        return this;
    }

    Reading field(String name, Value value) {
        block(Field.of(name, Field.TEXT).shownAs(), Style.LABEL);
        return value.isEmpty()
                ? block("–", Style.TEXT)
                : block(TextTable.markdown(value).orElseGet(() -> value.asText().strip()), Style.RICH);
    }

    /// One paragraph made of several pieces.
    Reading paragraph(List<Piece> mixed) {
        begin();
        pieces.addAll(mixed);
        return this;
    }

    private Reading block(String words, Style style) {
        begin();
        pieces.add(new Piece(words, style));
        return this;
    }

    private void begin() {
        if (!pieces.isEmpty()) {
            pieces.add(new Piece("\n", Style.TEXT));
        }
    }
}
