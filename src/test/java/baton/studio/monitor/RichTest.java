package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.monitor.Piece.Style;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTest {

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void headings_bold_and_code_are_shown_without_their_marks() {
        assertThat(Rich.of("# Offer\nFor **Dana** and *all*, `run` it.\nThen"))
                .containsExactly(
                        new Piece("Offer", Style.TITLE),
                        new Piece("\n", Style.TEXT),
                        new Piece("For ", Style.TEXT),
                        new Piece("Dana", Style.STRONG),
                        new Piece(" and ", Style.TEXT),
                        new Piece("all", Style.EMPHASIS),
                        new Piece(", ", Style.TEXT),
                        new Piece("run", Style.CODE),
                        new Piece(" it.\nThen", Style.TEXT));
    }

    @Test
    void lists_keep_their_order_and_depth() {
        assertThat(text(Rich.of("Facts:\n\n- one\n- **two**\n    - deep\n\n3. three\n4. four")))
                .isEqualTo("Facts:\n• one\n• two\n    • deep\n3. three\n4. four");
    }

    @Test
    void code_keeps_its_lines_and_a_quote_is_marked() {
        assertThat(Rich.of("```java\nint a;\n  int b;\n```").getFirst())
                .isEqualTo(new Piece("int a;\n  int b;", Style.CODE));
        assertThat(text(Rich.of("> said"))).isEqualTo("│ said");
    }

    @Test
    void columns_of_tables_stand_below_each_other() {
        var pieces = Rich.of("| Name | Score |\n|---|--:|\n| Ana | 7 |\n| Bartholomäus | 82 |");
        assertThat(pieces)
                .containsExactly(
                        new Piece("Name           Score", Style.TABLE_HEAD),
                        new Piece("\nAna            7\nBartholomäus   82", Style.TABLE));
    }

    @Test
    void a_list_of_records_is_a_table() {
        var rows = new Value.Items(List.of(
                new Value.Group(Fields.of("name", "A|B").with("email", "a@b.example")),
                new Value.Group(Fields.of("name", "C\nD").with("score", Value.of(3)))));
        assertThat(TextTable.markdown(rows))
                .hasValue("| name | email | score |\n| --- | --- | --- |\n| A\\|B | a@b.example |  |\n| C D |  | 3 |");
        assertThat(text(Rich.of(TextTable.markdown(rows).orElseThrow()))).contains("A|B    a@b.example");
        assertThat(TextTable.markdown(new Value.Items(List.of(Value.of(1))))).isEmpty();
        assertThat(TextTable.markdown(Value.of("a"))).isEmpty();
    }

    @Test
    void a_link_says_where_it_leads() {
        assertThat(text(Rich.of("[Baton](https://baton.example) <https://b.example>")))
                .isEqualTo("Baton (https://baton.example) https://b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Dana,\nthanks for snake_case & 2 * 3 * 4.",
                "a <b>tag</b> and <!-- this -->",
                "–",
                "   ",
                "[ ] to do",
                "5 < 6 > 4"
            })
    void text_that_is_no_markdown_stays_as_it_is(String text) {
        assertThat(text(Rich.of(text)).strip()).isEqualTo(text.strip());
    }

    @Test
    void what_baton_says_itself_is_never_read_as_markdown() {
        var own = List.of(new Piece("**not bold**", Style.ASIDE), new Piece("**raw**", Style.RAW));
        assertThat(Rich.read(own)).isEqualTo(own);
    }
}
