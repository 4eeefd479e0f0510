package baton.engine;

import baton.engine.ModelBook.Connection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Port: what models cost, in US dollars, and what was spent on them. May block.
public interface ModelCosts {

    /// Nothing is known.
    ModelCosts UNKNOWN = new ModelCosts() {
        @Override
        public List<Price> prices() {
            return List.of();
        }

        @Override
        public String place() {
            return "";
        }

        @Override
        public Optional<BigDecimal> cost(Connection connection, long tokensIn, long tokensOut) {
            return Optional.empty();
        }

        @Override
        public BigDecimal spent(String connection) {
            return BigDecimal.ZERO;
        }
    };

    /// What a service asks for a million tokens.
    ///
    /// @param model  what the service calls the model; `*` stands for any letters
    /// @param at     the server that asks so much; empty for every one
    /// @param in     for those that are read
    /// @param out    for those that are written
    /// @param upTo   how many tokens one call may read at this price; `null` for any number
    /// @param asOf   when the service said so, as people write it
    record Price(
            String model,
            String at,
            BigDecimal in,
            BigDecimal out,
            @Nullable Long upTo,
            String asOf) {}

    /// All that are known, as they stand in the table.
    List<Price> prices();

    /// Where the table can be changed.
    String place();

    /// What a call costs; nothing where nobody knows. Models on this computer cost nothing.
    Optional<BigDecimal> cost(Connection connection, long tokensIn, long tokensOut);

    /// What was spent on the connection of that name this month, as far as it is known.
    BigDecimal spent(String connection);
}
