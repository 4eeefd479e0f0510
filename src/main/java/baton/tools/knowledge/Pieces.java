package baton.tools.knowledge;

import baton.tools.knowledge.Extract.Piece;
import baton.tools.reading.Document;
import baton.tools.reading.Document.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes what a document says apart, into pieces that can be cited. Empty ones are counted, where they count,
/// and left out.
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final String within;

    private Pieces(String within) {
        this.within = within;
    }

    /// Nothing if there is nothing in it to be found by.
    static Optional<Extract> of(Document document) {
        var first = document.parts().stream().limit(1);
        var extract = switch (document.kind()) {
            case TEXT -> new Extract(Unit.LINE, of(first.toList(), Pieces::lines), remark(document));
            case WEB, WORD -> new Extract(Unit.PARAGRAPH, of(first.toList(), Pieces::paragraphs), remark(document));
            case PDF -> new Extract(Unit.PAGE, of(document.parts(), Pieces::page), remark(document));
            case WORKBOOK -> new Extract(Unit.ROW, of(document.parts(), Pieces::sheet), remark(document));
            case ROWS -> rows(document);
        };
        return Optional.of(extract).filter(one -> !one.pieces().isEmpty());
    }

    private interface Apart {
        List<Piece> of(Part part);
    }

    private static List<Piece> of(List<Part> parts, Apart apart) {
        return parts.stream().flatMap(part -> apart.of(part).stream()).toList();
    }

    private static String remark(Document document) {
        return document.cut() ? "is very long: only its beginning was taken in" : "";
    }

    private static List<Piece> lines(Part part) {
        var lines = new Pieces("");
        int number = 0;
        for (var line : part.text().lines().toList()) {
            lines.add(++number, line);
        }
        return lines.pieces;
    }

    private static List<Piece> paragraphs(Part part) {
        var paragraphs = new Pieces("");
        int number = 0;
        for (var paragraph : part.text().split("\\n\\s*\\n", -1)) {
            number += paragraph.isBlank() ? 0 : 1;
            paragraphs.add(number, paragraph.strip());
        }
        return paragraphs.pieces;
    }

    private static List<Piece> page(Part part) {
        var page = new Pieces("");
        page.add(part.number(), part.text());
        return page.pieces;
    }

    private static List<Piece> sheet(Part part) {
        var rows = new Pieces(part.place());
        CsvRows.tabbed(part.text(), rows::add);
        return rows.pieces;
    }

    private static Extract rows(Document document) {
        var part = document.parts().getFirst();
        var rows = new Pieces("");
        boolean whole = CsvRows.of(part.text(), rows::add);
        return whole || document.cut()
                ? new Extract(Unit.ROW, rows.pieces, remark(document))
                : new Extract(Unit.LINE, lines(part), remark(document)); // quotes that never end
    }

    private void add(int number, String text) {
        var clean = clean(text);
        if (!clean.isBlank()) {
            pieces.add(new Piece(within, number, clean));
        }
    }

    /// Signs that nobody sees, and halves of signs, do no good in a prompt.
    private static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !hidden(sign))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean hidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
