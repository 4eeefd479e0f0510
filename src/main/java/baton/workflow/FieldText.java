package baton.workflow;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads what people and models write as text.
public final class FieldText {

    /// Longer digits are nobody's figure, and arithmetic on a huge exponent would never end.
    private static final int LONGEST_NUMBER = 60;

    private static final int LARGEST_EXPONENT = 100;

    private FieldText() {}

    /// The number that `text` writes with a decimal point, such as `82` or `-3.5`.
    public static Optional<BigDecimal> number(String text) {
        var digits = text.strip();
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER || !mayBeNumber(digits)) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(digits);
            return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Sorts out what can be none: most texts are words, and being thrown an exception for each costs more than
    /// all else where many are compared.
    private static boolean mayBeNumber(String text) {
        return text.chars().allMatch(sign -> Character.isDigit(sign) || "+-.eE".indexOf(sign) >= 0);
    }
}
