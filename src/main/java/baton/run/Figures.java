package baton.run;

import baton.workflow.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// What a run used up, as people count it: words and money.
public final class Figures {

    private static final Words WORDS = Words.of("baton.run.words");

    /// A token is some three quarters of an English word; nobody needs it more exactly.
    private static final double WORDS_A_TOKEN = 0.75;

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal TENTH_OF_A_CENT = new BigDecimal("0.001");

    private Figures() {}

    /// `1 word`, `640 words`, `2,046 words`, `124k words`.
    public static String words(long tokens) {
        long words = Math.round(tokens * WORDS_A_TOKEN);
        return words < 100_000
                ? WORDS.text("figures.words", words)
                : WORDS.text("figures.many-words", Math.round(words / 1000.0));
    }

    /// `free`, `under $0.001`, `$0.004`, `$1.20`; a dash where nobody knows the price.
    public static String cost(@Nullable BigDecimal dollars) {
        if (dollars == null) {
            return "–";
        }
        if (dollars.signum() <= 0) {
            return WORDS.text("figures.free");
        }
        if (dollars.compareTo(TENTH_OF_A_CENT) < 0) {
            return WORDS.text("figures.under");
        }
        int digits = dollars.compareTo(CENT) < 0 ? 3 : 2;
        return WORDS.text("figures.dollars-" + digits, dollars.setScale(digits, RoundingMode.HALF_UP));
    }

    /// `640 words`, `1.4k words`, `124k words`: for a glance.
    public static String roughly(long tokens) {
        double words = tokens * WORDS_A_TOKEN;
        return words < 1000 || words >= 100_000 ? words(tokens) : WORDS.text("figures.some-words", words / 1000);
    }

    /// What it cost, or `practice` where the practice model answered and nothing was to be paid.
    public static String cost(Usage usage, boolean practised) {
        var cost = usage.cost();
        return practised && cost != null && cost.signum() <= 0 ? WORDS.text("figures.practice") : cost(cost);
    }

    /// Words and cost together: `2,046 words · free`.
    public static String used(Usage usage) {
        return words(usage.tokens()) + " · " + cost(usage.cost());
    }
}
