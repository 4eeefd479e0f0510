package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void limits_are_the_same_however_their_cost_is_written() {
        assertThat(limits("1.00")).isEqualTo(limits("1.0")).hasSameHashCodeAs(limits("1"));
        assertThat(limits("1.00")).isNotEqualTo(limits("1.01"));
        assertThat(limits("1.00")).isNotEqualTo(RunLimits.USUAL);
        assertThat(limits("1.00").cost()).hasToString("1.00");
    }

    private static RunLimits limits(String cost) {
        return new RunLimits(null, null, null, new BigDecimal(cost), Fields.NONE);
    }

    @Test
    void so_are_the_bounds_of_a_number() {
        assertThat(number("0", "100")).isEqualTo(number("0.0", "100.00")).hasSameHashCodeAs(number("0.00", "1E+2"));
        assertThat(number("0", "100")).isNotEqualTo(number("0", "99"));
        assertThat(number("0", "100")).isNotEqualTo(new FieldType.Number(null, null));
    }

    private static FieldType number(String min, String max) {
        return new FieldType.Number(new BigDecimal(min), new BigDecimal(max));
    }
}
