package baton.run.reference;

import baton.run.PauseReason.What;
import baton.run.Transcript;
import baton.workflow.RunLimits;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a run has used up since a person last let it go on at a limit: rule 6.
final class Spent {

    private final RunLimits limits;
    private int steps;
    private long tokens;
    private Duration worked = Duration.ZERO;
    /// `null` as soon as a price is not known: nobody is held up by what nobody knows.
    private @Nullable BigDecimal cost = BigDecimal.ZERO;

    Spent(RunLimits limits) {
        this.limits = limits;
    }

    void oneMoreStep() {
        steps++;
    }

    void more(Transcript transcript) {
        for (var exchange : transcript.exchanges()) {
            var usage = exchange.usage();
            tokens += usage.tokensIn() + usage.tokensOut();
            cost = cost == null || usage.cost() == null ? null : cost.add(usage.cost());
        }
    }

    void more(Duration time) {
        worked = worked.plus(time);
    }

    /// Whether after `more` time its limit is reached.
    boolean isTimeUp(Duration more) {
        var longest = limits.time();
        return longest != null && worked.plus(more).compareTo(longest) >= 0;
    }

    void grantAsMuchAgain() {
        steps = 0;
        tokens = 0;
        worked = Duration.ZERO;
        cost = cost == null ? null : BigDecimal.ZERO;
    }

    /// Which limit keeps the next step from starting, or `null`.
    ///
    /// @param beginsStep whether a step is to begin, not only a tool or the rest of one
    @Nullable What limitReached(boolean beginsStep) {
        if (beginsStep && steps >= limits.stepsOrUsual()) {
            return What.STEPS;
        }
        if (isTimeUp(Duration.ZERO)) {
            return What.TIME;
        }
        var most = limits.tokens();
        if (most != null && tokens >= most) {
            return What.TOKENS;
        }
        var dearest = limits.cost();
        return dearest != null && cost != null && cost.compareTo(dearest) >= 0 ? What.COST : null;
    }
}
