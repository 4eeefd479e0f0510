package baton.tools.knowledge;

import baton.tools.knowledge.Extract.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts the text of a document into passages of about [#LENGTH] characters, each of which begins with the end
/// of the one before: what is said across a cut is found in one of the two.
final class Passages {

    static final int LENGTH = 1_000;
    static final int OVERLAP = 150;

    private final String file;
    private final Unit unit;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Piece previous;
    private String within = "";
    private int first;
    private int last;

    private Passages(String file, Unit unit) {
        this.file = file;
        this.unit = unit;
    }

    static List<Passage> of(String file, Extract extract) {
        var cutter = new Passages(file, extract.unit());
        extract.pieces().forEach(cutter::add);
        cutter.end();
        return List.copyOf(cutter.passages);
    }

    private void add(Piece piece) {
        if (!flowsOnto(piece) || text.length() + piece.text().length() > LENGTH) {
            end();
            beginWith(previous);
            within = piece.within();
        }
        if (text.isEmpty()) {
            first = piece.number();
        } else {
            text.append('\n');
        }
        last = piece.number();
        previous = piece;
        text.append(piece.text());
        while (text.length() > LENGTH) {
            cut(whereToCut());
        }
    }

    private boolean flowsOnto(Piece piece) {
        return unit.flows() && piece.within().equals(within);
    }

    /// A line is said again where it is short. Rows stand by themselves, and pages are cited by one number.
    private void beginWith(@Nullable Piece before) {
        if (before != null && before.text().length() <= OVERLAP && (unit == Unit.LINE || unit == Unit.PARAGRAPH)) {
            first = before.number();
            text.append(before.text());
        }
    }

    /// Behind a sentence if there is one in the second half, else between words, else anywhere.
    private int whereToCut() {
        int sentence = Math.max(lastOf(". "), Math.max(lastOf("\n"), Math.max(lastOf("? "), lastOf("! "))));
        if (sentence >= LENGTH / 2) {
            return sentence + 1;
        }
        int word = lastOf(" ");
        return word >= LENGTH / 2 ? word : whole(LENGTH);
    }

    private int lastOf(String end) {
        return text.lastIndexOf(end, LENGTH - end.length());
    }

    private int whole(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private void cut(int at) {
        keep(text.substring(0, at));
        int back = text.indexOf(" ", at - OVERLAP);
        text.delete(0, back > 0 && back < at ? back + 1 : at);
        first = last;
    }

    private void end() {
        keep(text.toString());
        text.setLength(0);
    }

    private void keep(String passage) {
        if (!passage.isBlank()) {
            passages.add(new Passage(file, passages.size() + 1, place(), passage.strip()));
        }
    }

    private String place() {
        var place = unit.place(first, last);
        return within.isEmpty() ? place : within + ", " + place;
    }
}
