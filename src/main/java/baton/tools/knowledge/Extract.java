package baton.tools.knowledge;

import java.util.List;

/// The text of a document, in pieces that have a place.
///
/// @param remark what is to be said of it, such as that only its beginning was taken in; empty if nothing is
record Extract(Unit unit, List<Piece> pieces, String remark) {

    /// @param within the part of the document that it stands in, such as a sheet; empty if it has no such parts
    /// @param number counts pages, lines, rows or paragraphs, from 1
    record Piece(String within, int number, String text) {}

    Extract {
        pieces = List.copyOf(pieces);
    }
}
