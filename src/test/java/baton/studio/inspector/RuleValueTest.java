package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleValueTest {

    private static final FieldType SCORE = new FieldType.Number(BigDecimal.ZERO, BigDecimal.TEN);

    @Test
    void a_number_is_kept_as_one_even_out_of_the_range_of_the_field() {
        assertThat(RuleValue.read(Value.of("70"), SCORE, Comparison.AT_LEAST)).isEqualTo(Value.of(70));
    }

    @Test
    void what_is_no_number_yet_is_kept_as_it_was_typed() {
        assertThat(RuleValue.read(Value.of("7o"), SCORE, Comparison.AT_LEAST)).isEqualTo(Value.of("7o"));
    }

    @Test
    void several_values_are_typed_with_commas() {
        var several = new Value.Items(List.of(Value.of("North"), Value.of("South")));

        assertThat(RuleValue.read(Value.of("North,  South,"), Field.TEXT, Comparison.ONE_OF))
                .isEqualTo(several);
        assertThat(RuleValue.shown(several)).isEqualTo(Value.of("North, South"));
    }

    @Test
    void each_kind_is_compared_with_its_own_control() {
        var choice = new FieldType.Choice(List.of("a", "b"));

        assertThat(RuleValue.type(choice, Comparison.IS)).isEqualTo(choice);
        assertThat(RuleValue.type(choice, Comparison.ONE_OF)).isEqualTo(Field.TEXT);
        assertThat(RuleValue.type(new FieldType.ListOf(choice), Comparison.CONTAINS))
                .isEqualTo(choice);
        assertThat(RuleValue.type(SCORE, Comparison.IS)).isEqualTo(Field.TEXT);
    }
}
