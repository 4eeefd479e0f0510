package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {

    @TempDir
    private Path home;

    private Prices prices;

    @BeforeEach
    void open() {
        prices = new Prices(home);
    }

    private Optional<BigDecimal> cost(Kind kind, String address, String model) {
        return prices.cost(new Connection("mine", kind, address, model), 1_000_000, 100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI, https://api.openai.com/v1, gpt-4o-mini, 0.21",
        "OPENAI, https://api.openai.com/v1, gpt-4o-mini-2024-07-18, 0.21",
        "ANTHROPIC, https://api.anthropic.com, claude-sonnet-4-5-20250929, 4.5",
        "GEMINI, https://generativelanguage.googleapis.com, gemini-2.5-flash, 0.55",
    })
    void well_known_models_have_a_price(Kind kind, String address, String model, BigDecimal dollars) {
        assertThat(cost(kind, address, model))
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo(dollars));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.openai.com/v1, gpt-4o-mini-tts",
        "https://api.openai.com/v1, somebody-new",
        "https://elsewhere.example/v1, gpt-4o-mini",
    })
    void a_price_that_nobody_knows_is_not_guessed(String address, String model) {
        assertThat(cost(Kind.OPENAI, address, model)).isEmpty();
    }

    @Test
    void a_price_holds_up_to_where_the_service_asks_more() {
        var gemini = new Connection("g", Kind.GEMINI, Kind.GEMINI.usualAddress(), "gemini-2.5-pro");

        assertThat(prices.cost(gemini, 200_000, 0)).isPresent();
        assertThat(prices.cost(gemini, 200_001, 0)).isEmpty();
    }

    @Test
    void models_on_this_computer_cost_nothing_but_those_that_are_only_passed_on_to() {
        assertThat(cost(Kind.OLLAMA, "http://127.0.0.1:11434", "llama3.2")).contains(BigDecimal.ZERO);
        assertThat(cost(Kind.OPENAI, "http://localhost:1234/v1", "qwen3")).contains(BigDecimal.ZERO);
        assertThat(cost(Kind.OLLAMA, "http://127.0.0.1:11434", "gpt-oss:120b-cloud"))
                .isEmpty();
        assertThat(cost(Kind.OLLAMA, "http://192.168.1.5:11434", "llama3.2")).isEmpty();
    }

    @Test
    void the_table_is_written_when_it_is_first_needed_and_a_change_of_it_counts_at_once() throws Exception {
        assertThat(home.resolve("prices.json")).doesNotExist();
        assertThat(cost(Kind.OPENAI, "https://models.example/v1", "house-1")).isEmpty();
        assertThat(home.resolve("prices.json")).content().contains("gpt-4o-mini", "\"asOf\": \"2024-07\"");

        Files.writeString(home.resolve("prices.json"), """
                {"format": 1, "prices": [{"model": "house-*", "in": 2, "out": 10}, {"model": "x"}, 7]}""");

        assertThat(cost(Kind.OPENAI, "https://models.example/v1", "house-1"))
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("3"));
        assertThat(prices.table()).hasSize(1);
    }

    @Test
    void the_price_that_says_most_counts() throws Exception {
        Files.writeString(home.resolve("prices.json"), """
                {"prices": [{"model": "*", "in": 1, "out": 0}, {"model": "house*", "in": 2, "out": 0},
                  {"model": "house*", "at": "models.example", "in": 3, "out": 0}]}""");

        assertThat(cost(Kind.OPENAI, "https://models.example/v1", "house-1"))
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("3"));
        assertThat(cost(Kind.OPENAI, "https://other.example/v1", "any"))
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("1"));
    }

    @Test
    void from_a_table_that_cannot_be_read_no_price_is_known_and_it_stays_as_it_is() throws Exception {
        Files.writeString(home.resolve("prices.json"), "{ half a");

        assertThat(cost(Kind.OPENAI, "https://api.openai.com/v1", "gpt-4o-mini"))
                .isEmpty();
        assertThat(home.resolve("prices.json")).hasContent("{ half a");
    }
}
