package baton.tools.knowledge;

import java.util.List;

/// The text of a document, in pieces that have a place.
///
/// @param remark what is to be said of it, such as that only its beginning was taken in; empty if nothing is
record Extract(Unit unit, List<Piece> pieces, String remark) {

    /// @param number counts pages, lines, rows or paragraphs, from 1
    record Piece(int number, String text) {}

    Extract {
        pieces = List.copyOf(pieces);
    }
}
