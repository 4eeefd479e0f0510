package baton.workflow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Amounts keep the digits that they were written with, and are the same however another program writes them: 1.0 and
/// 1.00.
final class Amounts {

    private Amounts() {}

    static boolean areSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /// The same for those that are the same.
    static int hash(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.stripTrailingZeros().hashCode();
    }
}
