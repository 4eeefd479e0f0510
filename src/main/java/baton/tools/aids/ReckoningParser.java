package baton.tools.aids;

import baton.tools.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;

/// Reads an expression from left to right and reckons as it goes: sums of products of powers.
final class ReckoningParser {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 60;

    private final String text;
    private int at;
    private int depth;

    /// Why it comes to nothing, as a sentence.
    static final class Unreckoned extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Unreckoned(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    ReckoningParser(String text) {
        this.text = text.replace('×', '*').replace('÷', '/').replace('−', '-').replace("**", "^");
    }

    BigDecimal whole() throws Unreckoned {
        if (text.length() > LONGEST) {
            throw new Unreckoned("This is too long to reckon: take it apart into shorter ones.");
        }
        var result = sum();
        if (next() != 0) {
            throw amiss();
        }
        return result;
    }

    private BigDecimal sum() throws Unreckoned {
        var result = product();
        while (true) {
            if (take('+')) {
                result = Arithmetic.add(result, product());
            } else if (take('-')) {
                result = Arithmetic.add(result, product().negate());
            } else {
                return result;
            }
        }
    }

    private BigDecimal product() throws Unreckoned {
        var result = signed();
        while (true) {
            if (take('*')) {
                result = Arithmetic.multiply(result, signed());
            } else if (take('/')) {
                result = Arithmetic.divide(result, signed());
            } else {
                return result;
            }
        }
    }

    /// A sign binds less than a power: -2^2 is -4.
    private BigDecimal signed() throws Unreckoned {
        if (++depth > DEEPEST) {
            throw new Unreckoned("This is nested too deeply to reckon.");
        }
        try {
            if (take('-')) {
                return signed().negate();
            }
            return take('+') ? signed() : power();
        } finally {
            depth--;
        }
    }

    /// Powers bind from the right: 2^3^2 is 2^9.
    private BigDecimal power() throws Unreckoned {
        var base = percent();
        return take('^') ? Arithmetic.power(base, signed()) : base;
    }

    private BigDecimal percent() throws Unreckoned {
        var result = simple();
        while (take('%')) {
            if (startsNumber(next())) {
                throw new Unreckoned("“%” means percent here. For the rest of a division write mod(x, y).");
            }
            result = result.movePointLeft(2);
        }
        return result;
    }

    private BigDecimal simple() throws Unreckoned {
        char next = next();
        if (take('(')) {
            var inner = sum();
            expect(')');
            return inner;
        }
        if (isDigit(next) || next == '.') {
            return number();
        }
        if (Character.isLetter(next)) {
            return function();
        }
        throw amiss();
    }

    private BigDecimal number() throws Unreckoned {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '_')) {
            at++;
        }
        try {
            return Arithmetic.fitting(new BigDecimal(text.substring(start, at).replace("_", "")));
        } catch (NumberFormatException _) {
            throw new Unreckoned("“" + Shown.line(text.substring(start, Math.max(at, start + 1)), 40)
                    + "” is no number. Write numbers like 1250.75, without commas.");
        }
    }

    private BigDecimal function() throws Unreckoned {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        var name = text.substring(start, at);
        expect('(');
        var given = new ArrayList<BigDecimal>();
        do {
            given.add(sum());
        } while (take(',') || take(';'));
        expect(')');
        return Arithmetic.function(name, given);
    }

    private void expect(char sign) throws Unreckoned {
        if (!take(sign)) {
            throw amiss();
        }
    }

    private boolean take(char sign) {
        if (next() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /// The next sign that is no space; 0 at the end.
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean startsNumber(char sign) {
        return isDigit(sign) || sign == '.' || sign == '(' || Character.isLetter(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private Unreckoned amiss() {
        return new Unreckoned(
                at >= text.length()
                        ? "The expression breaks off: something is missing at its end."
                        : "The expression cannot be read from “" + Shown.line(text.substring(at), 40) + "” on.");
    }
}
