package baton.agents;

import baton.engine.ModelCosts.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The list prices that were known when this Baton was made.
final class KnownPrices {

    private static final String OPENAI = "api.openai.com";
    private static final String ANTHROPIC = "api.anthropic.com";
    private static final String GEMINI = "generativelanguage.googleapis.com";

    /// Beyond this, Gemini asks more.
    private static final long GEMINI_TIER = 200_000;

    private KnownPrices() {}

    static List<Price> all() {
        return Stream.of(openAi(), anthropic(), gemini()).flatMap(List::stream).toList();
    }

    /// Their dated names cost the same; other names that begin alike do not.
    private static List<Price> openAi() {
        return Stream.of(
                        dated("gpt-5", "1.25", "10", "2025-08"),
                        dated("gpt-5-mini", "0.25", "2", "2025-08"),
                        dated("gpt-5-nano", "0.05", "0.4", "2025-08"),
                        dated("gpt-4.1", "2", "8", "2025-04"),
                        dated("gpt-4.1-mini", "0.4", "1.6", "2025-04"),
                        dated("gpt-4.1-nano", "0.1", "0.4", "2025-04"),
                        List.of(price("gpt-4o", OPENAI, "2.5", "10", "2024-10")),
                        dated("gpt-4o-mini", "0.15", "0.6", "2024-07"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Price> dated(String model, String in, String out, String asOf) {
        return List.of(price(model, OPENAI, in, out, asOf), price(model + "-20*", OPENAI, in, out, asOf));
    }

    private static List<Price> anthropic() {
        return List.of(
                price("claude-opus-4-1*", ANTHROPIC, "15", "75", "2025-08"),
                price("claude-opus-4-20*", ANTHROPIC, "15", "75", "2025-05"),
                price("claude-sonnet-4-5*", ANTHROPIC, "3", "15", "2025-09"),
                price("claude-sonnet-4-20*", ANTHROPIC, "3", "15", "2025-05"),
                price("claude-haiku-4-5*", ANTHROPIC, "1", "5", "2025-10"),
                price("claude-3-7-sonnet*", ANTHROPIC, "3", "15", "2025-02"),
                price("claude-3-5-haiku*", ANTHROPIC, "0.8", "4", "2025-01"),
                price("claude-3-haiku*", ANTHROPIC, "0.25", "1.25", "2024-03"));
    }

    private static List<Price> gemini() {
        return List.of(
                new Price(
                        "gemini-2.5-pro", GEMINI, new BigDecimal("1.25"), new BigDecimal("10"), GEMINI_TIER, "2025-06"),
                price("gemini-2.5-flash", GEMINI, "0.3", "2.5", "2025-06"),
                price("gemini-2.5-flash-lite", GEMINI, "0.1", "0.4", "2025-07"),
                price("gemini-2.0-flash", GEMINI, "0.1", "0.4", "2025-02"));
    }

    private static Price price(String model, String at, String in, String out, String asOf) {
        return new Price(model, at, new BigDecimal(in), new BigDecimal(out), null, asOf);
    }
}
