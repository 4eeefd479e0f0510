package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelCosts;
import baton.engine.ReadyCheck.Finding;
import baton.engine.ReadyCheck.Report;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Models are set up, looked at and checked in the terminal.
@Timeout(60)
class ModelCommandsTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void a_computer() {
        world = new CliWorld(folder);
    }

    private CliWorld.Said add(String... more) {
        var words = new java.util.ArrayList<>(List.of("models", "add"));
        words.addAll(List.of(more));
        return world.baton(words.toArray(String[]::new));
    }

    @Test
    void everything_about_a_connection_can_be_said() {
        var said = add(
                "azure",
                "--kind",
                "openai",
                "--address",
                "https://mine.example/openai/v1",
                "--model",
                "gpt",
                "--at-once",
                "2",
                "--spend",
                "12.5",
                "--key-header",
                "api-key",
                "--header",
                "X-Team=sales",
                "--as",
                "careful",
                "--as",
                "default");

        assertThat(said.exit()).isZero();
        assertThat(said.all()).contains("Workflows that ask for “careful” get it.");
        assertThat(world.models.connection("careful"))
                .contains(new Connection(
                        "azure",
                        Kind.OPENAI,
                        "https://mine.example/openai/v1",
                        "gpt",
                        2,
                        "api-key",
                        Map.of("X-Team", "sales"),
                        new BigDecimal("12.5")));
        assertThat(world.models.usual()).isEqualTo("azure");
    }

    @Test
    void each_kind_has_its_usual_address() {
        add("claude", "--kind", "anthropic", "--model", "claude-sonnet-4-5");
        add("gem", "--kind", "gemini", "--model", "gemini-2.5-flash");

        assertThat(world.models.connections())
                .extracting(Connection::address)
                .containsExactly("https://api.anthropic.com", "https://generativelanguage.googleapis.com");
    }

    @Test
    void what_is_not_said_stays_as_it_was() {
        add("gpt", "--kind", "openai", "--model", "a", "--spend", "5", "--at-once", "2");
        add("gpt", "--kind", "openai", "--model", "b");

        assertThat(world.models.connection("gpt").orElseThrow())
                .isEqualTo(new Connection(
                        "gpt", Kind.OPENAI, Kind.OPENAI.usualAddress(), "b", 2, "", Map.of(), new BigDecimal("5")));
    }

    @Test
    void the_list_shows_what_models_stand_for_and_what_was_spent() {
        add("gpt", "--kind", "openai", "--model", "m", "--spend", "5", "--as", "cheap");
        world.costs = new Costs();

        assertThat(world.baton("models").out())
                .containsExactly(
                        "✓ practice · built in, prepared examples, no network · the usual one",
                        "  gpt · openai, m at https://api.openai.com/v1 · $1.25 of $5.00 spent this month · cheap");
        assertThat(world.baton("models", "prices").out())
                .containsExactly(
                        "  m at api.example · $0.15 in, $0.60 out · as of 2024-07",
                        "Change them in the table. What is not there has no known price.");
    }

    @Test
    void an_alias_that_no_workflow_asks_for_is_refused() {
        var said = add("gpt", "--kind", "openai", "--model", "m", "--as", "clever");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err())
                .containsExactly("Workflows do not ask for “clever”.", "Give --as default, careful or cheap.");
        assertThat(world.models.connections()).isEmpty();
    }

    @Test
    void a_check_of_the_models_says_what_keeps_agents_from_them() {
        var file = world.workflow(Flow.withStart()
                .agent("a")
                .result("end")
                .chain("start", "a", "end")
                .drawn());
        assertThat(world.baton("check", file).out()).hasSize(1);

        world.ready = (_, model) -> new Report(
                List.of(new Finding(
                        true, new NodeId("a"), "“a” cannot reach its model.", "Asked for " + model + ".", List.of())),
                "It will cost about $0.02 if each agent is asked once.");
        var said = world.baton("check", file, "--models", "--model", "gpt");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.all())
                .contains("“a” cannot reach its model. Asked for gpt.")
                .contains("It will cost about $0.02 if each agent is asked once.");
    }

    /// One price, and some money spent.
    private static final class Costs implements ModelCosts {

        @Override
        public List<Price> prices() {
            return List.of(
                    new Price("m", "api.example", new BigDecimal("0.15"), new BigDecimal("0.6"), null, "2024-07"));
        }

        @Override
        public String place() {
            return "the table";
        }

        @Override
        public Optional<BigDecimal> cost(Connection connection, long tokensIn, long tokensOut) {
            return Optional.empty();
        }

        @Override
        public BigDecimal spent(String connection) {
            return new BigDecimal("1.25");
        }
    }
}
