package baton.tools.aids;

import java.math.BigDecimal;

/// What an expression comes to. There is no language behind it: numbers, signs and a handful of names.
sealed interface Reckoning {

    record Result(BigDecimal number) implements Reckoning {

        /// Plain digits where a person would write them, an exponent where they would fill lines.
        String words() {
            var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return plain.precision() - plain.scale() > 40 || plain.scale() > 40
                    ? plain.toString()
                    : plain.toPlainString();
        }
    }

    /// @param why as a sentence
    record Wrong(String why) implements Reckoning {}

    static Reckoning of(String expression) {
        try {
            return new Result(new ReckoningParser(expression).whole());
        } catch (ReckoningParser.Unreckoned wrong) {
            return new Wrong(wrong.why());
        }
    }
}
