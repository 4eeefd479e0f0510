package baton.workflow;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Bounds on a whole run, at which it pauses and asks; `null` where the file says nothing and nothing binds,
/// but for the steps, which are never without a bound.
///
/// @param steps  how many steps may start; [#USUAL_STEPS] if not said
/// @param time   how long it may work, waiting for people not counted
/// @param tokens how many tokens it may use, in and out
/// @param cost   how much it may cost, in US dollars
/// @param extras keys that this version does not know
public record RunLimits(
        @Nullable Integer steps,
        @Nullable Duration time,
        @Nullable Long tokens,
        @Nullable BigDecimal cost,
        Fields extras) {

    public static final RunLimits USUAL = new RunLimits(null, null, null, null, Fields.NONE);
    public static final int USUAL_STEPS = 200;

    public int stepsOrUsual() {
        return steps == null ? USUAL_STEPS : steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other
                        instanceof
                        RunLimits(var otherSteps, var otherTime, var otherTokens, var otherCost, var otherExtras)
                && Objects.equals(steps, otherSteps)
                && Objects.equals(time, otherTime)
                && Objects.equals(tokens, otherTokens)
                && Amounts.areSame(cost, otherCost)
                && extras.equals(otherExtras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(steps, time, tokens, Amounts.hash(cost), extras);
    }
}
