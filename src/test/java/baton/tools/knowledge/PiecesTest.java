package baton.tools.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import baton.tools.knowledge.Extract.Piece;
import baton.tools.reading.Document;
import baton.tools.reading.Document.Part;
import baton.tools.reading.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static Extract extract(Kind kind, Part... parts) {
        return Pieces.of(new Document(kind, List.of(parts), false)).orElseThrow();
    }

    @Test
    void a_workbook_is_cited_by_sheet_and_row_and_a_passage_stays_on_its_sheet() {
        var extract = extract(
                Kind.WORKBOOK,
                new Part("sheet “Prices”", 1, "Article\tPrice\nTable\t120\nLamp\t40"),
                new Part("sheet “Stock”", 2, "Article\tLeft\nLamp\t7"));

        assertThat(extract.pieces())
                .containsExactly(
                        new Piece("sheet “Prices”", 2, "Article: Table; Price: 120"),
                        new Piece("sheet “Prices”", 3, "Article: Lamp; Price: 40"),
                        new Piece("sheet “Stock”", 2, "Article: Lamp; Left: 7"));
        assertThat(Passages.of("shop.xlsx", extract))
                .extracting(Passage::place)
                .containsExactly("sheet “Prices”, rows 2–3", "sheet “Stock”, row 2");
    }

    @Test
    void the_links_of_a_page_are_no_part_of_what_it_says() {
        var extract = extract(
                Kind.WEB,
                new Part("", 1, "Title: Hours\n\nOpen on Sunday."),
                new Part("links", 2, "- Shop: https://a"));

        assertThat(extract.pieces()).extracting(Piece::text).containsExactly("Title: Hours", "Open on Sunday.");
    }

    @Test
    void pages_keep_their_numbers() {
        assertThat(extract(Kind.PDF, new Part("page 7", 7, "Hello")).pieces())
                .containsExactly(new Piece("", 7, "Hello"));
    }

    @Test
    void a_long_table_that_was_cut_within_quotes_is_rows_all_the_same() {
        var cut = new Document(Kind.ROWS, List.of(new Part("", 1, "name,about\nTable,fine\nLamp,\"never")), true);

        assertThat(Pieces.of(cut).orElseThrow())
                .isEqualTo(new Extract(
                        Unit.ROW,
                        List.of(new Piece("", 2, "name: Table; about: fine")),
                        "is very long: only its beginning was taken in"));
    }

    @Test
    void what_says_nothing_cannot_be_found() {
        assertThat(Pieces.of(new Document(Kind.TEXT, List.of(new Part("", 1, " \n ")), false)))
                .isEmpty();
    }
}
