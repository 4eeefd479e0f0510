package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelCosts;
import baton.run.Failure;
import baton.run.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;

/// Says what calls cost, counts it, and closes a connection that has spent what it may in a month. Calls that
/// are under way when the limit is reached are not cut off.
public final class Purse implements ModelCosts, Till {

    private final Prices prices;
    private final Spending spending;

    public Purse(Prices prices, Spending spending) {
        this.prices = prices;
        this.spending = spending;
    }

    @Override
    public List<Price> prices() {
        return prices.table();
    }

    @Override
    public String place() {
        return prices.file().toString();
    }

    @Override
    public Optional<BigDecimal> cost(Connection connection, long tokensIn, long tokensOut) {
        return prices.cost(connection, tokensIn, tokensOut);
    }

    @Override
    public BigDecimal spent(String connection) {
        return spending.spent(connection);
    }

    @Override
    public Optional<Failure> closed(Connection connection, String agent) {
        var limit = connection.spend();
        if (limit == null) {
            return Optional.empty();
        }
        var spent = spending.spent(connection.name());
        return spent.compareTo(limit) < 0
                ? Optional.empty()
                : Optional.of(new Failure(
                        Failure.Kind.OUT_OF_BUDGET,
                        Spoken.text("purse.closed", Spoken.quoted(connection.name()), dollars(limit)),
                        Spoken.text("purse.closed.why", Words.cut(agent, 30), nextMonth()),
                        "spent " + spent.toPlainString() + " of " + limit.toPlainString() + " US dollars in "
                                + spending.month()));
    }

    private String nextMonth() {
        return spending.month().plusMonths(1).getMonth().getDisplayName(TextStyle.FULL, Spoken.language());
    }

    /// "$0.50", and "less than a cent" where cents would say nothing.
    static String dollars(BigDecimal amount) {
        return amount.signum() > 0 && amount.compareTo(new BigDecimal("0.01")) < 0
                ? Spoken.text("purse.cents")
                : "$" + amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public Usage paid(Connection connection, Usage used) {
        if (used.tokens() == 0) {
            return used;
        }
        var cost = prices.cost(connection, used.tokensIn(), used.tokensOut());
        cost.ifPresent(dollars -> spending.add(connection.name(), dollars));
        return new Usage(used.tokensIn(), used.tokensOut(), cost.orElse(null));
    }
}
