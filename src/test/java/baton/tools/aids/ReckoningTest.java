package baton.tools.aids;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3              | 7",
                "(1 + 2) * 3            | 9",
                "0.1 + 0.2              | 0.3",
                "10 / 4                 | 2.5",
                "1 / 3                  | 0.3333333333333333333333333333333333",
                "-2^2                   | -4",
                "(-2)^2                 | 4",
                "2^3^2                  | 512",
                "2^-2                   | 0.25",
                "2^0.5                  | 1.414213562373095048801688724209698",
                "200 * 15%              | 30",
                "(1250 - 80) * 19%      | 222.3",
                "1_250.50 × 2 ÷ 5 − 0.2 | 500",
                "round(10 / 3, 2)       | 3.33",
                "round(2.5)             | 3",
                "ROUND(-2.5)            | -3",
                "floor(-1.5)            | -2",
                "ceil(1.2)              | 2",
                "abs(-7)                | 7",
                "mod(-7, 3)             | 2",
                "min(3, 1, 2)           | 1",
                "max(3; 1; 2)           | 3",
                "sum(1, 2, 3)           | 6",
                "average(1, 2, 6)       | 3",
                "99999999999999999999 * 99999999999999999999 | 9999999999999999999800000000000000000001",
                "0 ^ 0                  | 1",
                "1000000 ^ 3            | 1000000000000000000",
            })
    void reckons_as_people_do(String expression, String result) {
        assertThat(words(expression)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9^9^9^9", "9^99999999", "2^1000001", "10^5000", "1e5", "99^99^99", "(2^3000)^3000", "1/9^9^9"})
    void what_would_fill_the_memory_is_refused_before_it_is_reckoned(String expression) {
        assertThat(Reckoning.of(expression)).isInstanceOf(Reckoning.Wrong.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 +                      | The expression breaks off: something is missing at its end.",
                "1 2                      | The expression cannot be read from “2” on.",
                "1,250 + 1                | The expression cannot be read from “,250 + 1” on.",
                "1 / 0                    | Nothing can be divided by zero.",
                "sqrt(-1)                 | There is no square root of a number below zero.",
                "10 % 3                   | “%” means percent here. For the rest of a division write mod(x, y).",
                "1.2.3                    | “1.2.3” is no number. Write numbers like 1250.75, without commas.",
                "System.exit(0)           | The expression cannot be read from “.exit(0)” on.",
                "exec(1)                  | There is no “exec”; there are round, floor, ceil, abs, sqrt, mod, min, max, sum and average.",
            })
    void what_cannot_be_reckoned_says_why(String expression, String why) {
        assertThat(Reckoning.of(expression)).isEqualTo(new Reckoning.Wrong(why));
    }

    @Test
    void deep_nesting_comes_to_an_end() {
        assertThat(Reckoning.of("(".repeat(1_900)))
                .isEqualTo(new Reckoning.Wrong("This is nested too deeply to reckon."));
        assertThat(Reckoning.of("-".repeat(1_900) + "1"))
                .isEqualTo(new Reckoning.Wrong("This is nested too deeply to reckon."));
        assertThat(Reckoning.of("1+".repeat(5_000) + "1")).isInstanceOf(Reckoning.Wrong.class);
    }

    private static String words(String expression) {
        assertThat(Reckoning.of(expression)).isInstanceOf(Reckoning.Result.class);
        return ((Reckoning.Result) Reckoning.of(expression)).words();
    }
}
