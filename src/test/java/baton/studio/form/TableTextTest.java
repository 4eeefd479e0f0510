package baton.studio.form;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final Value ROWS = new Value.Items(List.of(
            new Value.Group(Fields.of("name", "Ada").with("seats", Value.of(40))),
            new Value.Group(Fields.of("name", "Bob").with("seats", Value.of(7)))));

    @Test
    void reads_what_a_spreadsheet_copies() {
        assertThat(TableText.read("name\tseats\nAda\t40\n\nBob\t7\n")).isEqualTo(ROWS);
    }

    @Test
    void reads_semicolons_and_commas_where_there_are_no_tabs() {
        assertThat(TableText.read("name;seats\nAda;40\nBob;7")).isEqualTo(ROWS);
        assertThat(TableText.read("name,seats\nAda, 40\nBob, 7")).isEqualTo(ROWS);
    }

    @Test
    void writes_what_it_reads() {
        assertThat(TableText.read(TableText.write(ROWS))).isEqualTo(ROWS);
    }

    @Test
    void names_of_columns_alone_are_no_rows() {
        assertThat(TableText.read("name\tseats")).isEqualTo(new Value.Items(List.of()));
        assertThat(TableText.read("")).isEqualTo(new Value.Items(List.of()));
    }

    @Test
    void a_short_row_leaves_out_the_last_columns() {
        assertThat(TableText.read("name\tseats\nAda"))
                .isEqualTo(new Value.Items(List.of(new Value.Group(Fields.of("name", "Ada")))));
    }
}
