package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0 words", "1|1 word", "853|640 words", "2728|2,046 words", "165000|124k words"})
    void tokens_are_told_as_words(long tokens, String words) {
        assertThat(Figures.words(tokens)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, free", "0.0004, under $0.001", "0.0041, $0.004", "0.01, $0.01", "1.2, $1.20", "12, $12.00"})
    void cost_is_never_told_more_exactly_than_anybody_wants_to_know(BigDecimal dollars, String words) {
        assertThat(Figures.cost(dollars)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0 words", "853|640 words", "1866|1.4k words", "165000|124k words"})
    void for_a_glance_words_are_told_roughly(long tokens, String words) {
        assertThat(Figures.roughly(tokens)).isEqualTo(words);
    }

    @Test
    void practice_is_called_so_unless_something_was_paid() {
        assertThat(Figures.cost(Usage.NONE, true)).isEqualTo("practice");
        assertThat(Figures.cost(Usage.NONE, false)).isEqualTo("free");
        assertThat(Figures.cost(new Usage(1, 1, BigDecimal.ONE), true)).isEqualTo("$1.00");
        assertThat(Figures.cost(new Usage(1, 1, null), true)).isEqualTo("–");
    }

    @Test
    void a_cost_that_nobody_knows_is_a_dash() {
        assertThat(Figures.used(new Usage(800, 53, null))).isEqualTo("640 words · –");
    }
}
