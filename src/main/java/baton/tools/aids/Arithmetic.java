package baton.tools.aids;

import baton.tools.aids.ReckoningParser.Unreckoned;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Reckons with decimals: exactly as long as the digits are of a number that people use, and to 34 digits where
/// a division or a root would go on for ever. Whatever is larger is refused before it is reckoned.
final class Arithmetic {

    private static final int MOST_DIGITS = 1_000;
    private static final MathContext ROUNDED = MathContext.DECIMAL128;

    private Arithmetic() {}

    static BigDecimal fitting(BigDecimal number) throws Unreckoned {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw tooLarge();
        }
        return number;
    }

    private static Unreckoned tooLarge() {
        return new Unreckoned("The result has more than 1,000 digits, so it was not reckoned.");
    }

    static BigDecimal add(BigDecimal left, BigDecimal right) throws Unreckoned {
        return fitting(left.add(right));
    }

    static BigDecimal multiply(BigDecimal left, BigDecimal right) throws Unreckoned {
        return fitting(left.multiply(right));
    }

    static BigDecimal divide(BigDecimal left, BigDecimal right) throws Unreckoned {
        if (right.signum() == 0) {
            throw new Unreckoned("Nothing can be divided by zero.");
        }
        try {
            var exact = left.divide(right);
            return exact.precision() <= MOST_DIGITS ? exact : left.divide(right, ROUNDED);
        } catch (ArithmeticException _) {
            return left.divide(right, ROUNDED); // it goes on for ever
        }
    }

    static BigDecimal power(BigDecimal base, BigDecimal exponent) throws Unreckoned {
        if (exponent.compareTo(new BigDecimal("0.5")) == 0) {
            return root(base);
        }
        if (exponent.stripTrailingZeros().scale() > 0) {
            throw new Unreckoned("Only whole powers are reckoned, and 0.5 for a square root.");
        }
        var plain = base.stripTrailingZeros();
        double digits = plain.precision() * Math.abs(exponent.doubleValue());
        boolean steady = plain.signum() == 0 || plain.abs().compareTo(BigDecimal.ONE) == 0;
        if (exponent.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0 || (!steady && digits > 2 * MOST_DIGITS)) {
            throw tooLarge();
        }
        int times = exponent.intValueExact();
        return times >= 0 ? fitting(plain.pow(times)) : divide(BigDecimal.ONE, fitting(plain.pow(-times)));
    }

    private static BigDecimal root(BigDecimal number) throws Unreckoned {
        if (number.signum() < 0) {
            throw new Unreckoned("There is no square root of a number below zero.");
        }
        return number.sqrt(ROUNDED).stripTrailingZeros();
    }

    static BigDecimal function(String name, List<BigDecimal> given) throws Unreckoned {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "round" -> rounded(given);
            case "floor" -> one(name, given).setScale(0, RoundingMode.FLOOR);
            case "ceil" -> one(name, given).setScale(0, RoundingMode.CEILING);
            case "abs" -> one(name, given).abs();
            case "sqrt" -> root(one(name, given));
            case "mod" -> rest(given);
            case "min" -> given.stream().reduce(BigDecimal::min).orElseThrow();
            case "max" -> given.stream().reduce(BigDecimal::max).orElseThrow();
            case "sum" -> sum(given);
            case "average" -> divide(sum(given), BigDecimal.valueOf(given.size()));
            default ->
                throw new Unreckoned("There is no “" + name + "”; there are round, floor, ceil, abs, sqrt, mod,"
                        + " min, max, sum and average.");
        };
    }

    private static BigDecimal one(String name, List<BigDecimal> given) throws Unreckoned {
        if (given.size() != 1) {
            throw new Unreckoned("“" + name + "” takes one number.");
        }
        return given.getFirst();
    }

    /// Halves go away from zero, as people round.
    private static BigDecimal rounded(List<BigDecimal> given) throws Unreckoned {
        if (given.size() > 2 || (given.size() == 2 && given.get(1).abs().compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new Unreckoned("“round” takes a number, and how many digits after the point are to stay.");
        }
        int digits = given.size() == 2 ? given.get(1).intValue() : 0;
        return fitting(given.getFirst().setScale(digits, RoundingMode.HALF_UP));
    }

    private static BigDecimal rest(List<BigDecimal> given) throws Unreckoned {
        if (given.size() != 2 || given.get(1).signum() == 0) {
            throw new Unreckoned("“mod” takes two numbers, of which the second is not zero.");
        }
        var rest = given.getFirst().remainder(given.get(1));
        return rest.signum() * given.get(1).signum() < 0 ? rest.add(given.get(1)) : rest;
    }

    private static BigDecimal sum(List<BigDecimal> given) throws Unreckoned {
        var sum = BigDecimal.ZERO;
        for (var one : given) {
            sum = add(sum, one);
        }
        return sum;
    }
}
