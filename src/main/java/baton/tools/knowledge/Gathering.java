package baton.tools.knowledge;

import baton.tools.knowledge.Extract.Piece;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Collects the pieces of one document, within bounds: a document may claim to be endless.
final class Gathering {

    private final List<Piece> pieces = new ArrayList<>();
    private final Unit unit;
    private final long deadline;
    private int room;
    private boolean cut;

    Gathering(Unit unit, Bounds bounds) {
        this(unit, bounds.text(), bounds.perFile());
    }

    private Gathering(Unit unit, int room, Duration time) {
        this.unit = unit;
        this.room = room;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /// Takes one more.
    ///
    /// @return whether there is room for others
    /// @throws InterruptedException if nobody waits for it any more
    boolean add(int number, String text) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        var clean = clean(text);
        if (clean.length() > room || System.nanoTime() > deadline) {
            cut = true;
            clean = clean.substring(0, Math.min(room, clean.length()));
        }
        room -= clean.length();
        if (!clean.isBlank()) {
            pieces.add(new Piece(number, clean));
        }
        return !cut;
    }

    /// What was collected.
    ///
    /// @throws UnreadableDocumentException if that is nothing
    Extract done(String ifEmpty) throws UnreadableDocumentException {
        if (pieces.isEmpty()) {
            throw new UnreadableDocumentException(ifEmpty);
        }
        return new Extract(unit, pieces, cut ? "is very long: only its beginning was taken in" : "");
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
