package baton.tools;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ToolSpec;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final ToolSpec FIND = new ToolSpec(
            "find",
            "Finds.",
            Schema.NOTHING
                    .text("table", "Where.")
                    .mayCount("most", "How many.")
                    .mayOneOf("order", "How.", List.of("up", "down"))
                    .json());

    private static Fields fine(Fields given) {
        assertThat(Arguments.read(FIND, given)).isInstanceOf(Arguments.Fine.class);
        return ((Arguments.Fine) Arguments.read(FIND, given)).arguments();
    }

    private static String wrong(Fields given) {
        assertThat(Arguments.read(FIND, given)).isInstanceOf(Arguments.Wrong.class);
        return ((Arguments.Wrong) Arguments.read(FIND, given)).why();
    }

    @Test
    void what_is_as_told_goes_through() {
        var given = Fields.of("table", "Leads").with("most", Value.of(5)).with("order", "up");

        assertThat(fine(given)).isEqualTo(given);
    }

    @Test
    void a_number_as_text_and_a_text_as_number_are_set_right() {
        var read = fine(Fields.of("table", Value.of(7)).with("most", "5"));

        assertThat(read).isEqualTo(Fields.of("table", "7").with("most", new Value.Number(new BigDecimal("5"))));
    }

    @Test
    void what_is_left_empty_counts_as_left_out() {
        assertThat(fine(Fields.of("table", "Leads").with("most", Value.Nothing.NOTHING)))
                .isEqualTo(Fields.of("table", "Leads"));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(wrong(Fields.of("most", "many").with("order", "sideways").with("colour", "red")))
                .isEqualTo("“find” cannot be used like this. “table” is missing. “most” must be a number."
                        + " “order” must be one of: up, down. It takes nothing called “colour”, only: table, most,"
                        + " order. Call it again with that put right.");
    }

    @Test
    void half_a_row_is_no_whole_number() {
        assertThat(wrong(Fields.of("table", "Leads").with("most", new Value.Number(new BigDecimal("1.5")))))
                .contains("“most” must be a whole number.");
    }

    @Test
    void a_number_with_a_huge_exponent_is_no_number() {
        assertThat(wrong(Fields.of("table", "Leads").with("most", new Value.Number(new BigDecimal("1e999999")))))
                .contains("“most” must be a number.");
    }

    @Test
    void a_schema_that_says_nothing_takes_anything() {
        var given = Fields.of("anything", "at all");

        assertThat(Arguments.read(new ToolSpec("free", "", "{}"), given)).isEqualTo(new Arguments.Fine(given));
        assertThat(Arguments.read(new ToolSpec("broken", "", "not JSON"), given))
                .isEqualTo(new Arguments.Fine(given));
    }
}
