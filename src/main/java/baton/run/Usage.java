package baton.run;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What model calls used up.
///
/// @param tokensIn  tokens read
/// @param tokensOut tokens written
/// @param cost      in US dollars; `null` where nobody knows the price
public record Usage(long tokensIn, long tokensOut, @Nullable BigDecimal cost) {

    public static final Usage NONE = new Usage(0, 0, BigDecimal.ZERO);

    public long tokens() {
        return tokensIn + tokensOut;
    }

    /// What is left of this without `part`; its cost is unknown if either is.
    Usage minus(Usage part) {
        return new Usage(
                tokensIn - part.tokensIn,
                tokensOut - part.tokensOut,
                cost == null || part.cost == null ? null : cost.subtract(part.cost));
    }

    /// The sum; its cost is unknown if either is.
    public Usage plus(Usage more) {
        return new Usage(
                tokensIn + more.tokensIn,
                tokensOut + more.tokensOut,
                cost == null || more.cost == null ? null : cost.add(more.cost));
    }
}
