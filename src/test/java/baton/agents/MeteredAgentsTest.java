package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.AgentRunner;
import baton.engine.LiveSink;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What agents ask is counted against what a connection may spend.
class MeteredAgentsTest {

    @TempDir
    private Path home;

    private final List<String> asked = new ArrayList<>();
    private final Given.Watched live = new Given.Watched();
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private Connections models;

    /// Uses a million tokens each time, and writes none.
    private final AgentRunner thirsty = new AgentRunner() {
        @Override
        public StepReply run(AgentTask task, LiveSink live) {
            asked.add(task.model());
            var used = new Usage(1_000_000, 0, null);
            var paid = models.connection(task.model())
                    .map(one -> purse().paid(one, used))
                    .orElse(used);
            var exchange = new Exchange(List.of(), "Hello", List.of(), paid, 5);
            return new StepReply.Succeeded(
                    Fields.of("answer", "Hello"), new Transcript(task.model(), false, List.of(exchange)));
        }

        @Override
        public int atOnce(String model) {
            return model.equals("mine") ? 3 : 99;
        }
    };

    @BeforeEach
    void one_dollar_a_million() throws Exception {
        models = new Connections(home, new SessionSecrets());
        Files.writeString(home.resolve("prices.json"), "{\"prices\":[{\"model\":\"m\",\"in\":1,\"out\":1}]}");
    }

    private Purse purse() {
        InstantSource clock = () -> now;
        return new Purse(new Prices(home), new Spending(home, clock, ZoneOffset.UTC));
    }

    private StepReply ask(String model) throws InterruptedException {
        return new MeteredAgents(thirsty, models, purse()).run(task(model), live);
    }

    private static AgentTask task(String model) {
        return Given.agent("Writer", "Write.").task().withModel(model);
    }

    private static AgentTask task(String model, String usual) {
        var plain = task(model);
        return new AgentTask(
                plain.run(),
                plain.step(),
                plain.attempt(),
                plain.node(),
                model,
                plain.names(),
                plain.received(),
                plain.feedback(),
                plain.answered(),
                plain.earlier(),
                plain.known(),
                plain.asked(),
                plain.repairs(),
                plain.limits(),
                plain.turns(),
                plain.mayUseTools(),
                usual);
    }

    private void connect(@Nullable String spend) {
        models.save(
                new Connection(
                        "mine",
                        Kind.OPENAI,
                        "https://models.example/v1",
                        "m",
                        3,
                        "",
                        Map.of(),
                        spend == null ? null : new BigDecimal(spend)),
                null);
    }

    @Test
    void what_a_call_cost_is_told_and_kept() throws Exception {
        connect(null);

        var reply = ask("mine");

        assertThat(reply.transcript().usage().cost()).isEqualByComparingTo("1");
        assertThat(purse().spent("mine")).isEqualByComparingTo("1");
        assertThat(purse().spent("another")).isZero();
    }

    @Test
    void a_connection_that_has_spent_what_it_may_is_not_asked() throws Exception {
        connect("2");
        ask("mine");
        ask("mine");

        var reply = ask("mine");

        assertThat(asked).hasSize(2);
        assertThat(reply).isInstanceOfSatisfying(StepReply.Failed.class, failed -> {
            assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.OUT_OF_BUDGET);
            assertThat(failed.failure().title()).isEqualTo("“mine” has reached its limit of $2.00 for this month.");
            assertThat(failed.failure().why())
                    .isEqualTo("Raise the limit in its settings, choose another model for Writer, "
                            + "or wait until December.");
            PlainWords.check(failed.failure());
        });
    }

    @Test
    void a_new_month_begins_with_nothing_spent() throws Exception {
        connect("1");
        ask("mine");
        assertThat(ask("mine")).isInstanceOf(StepReply.Failed.class);

        now = Instant.parse("2026-12-01T00:00:00Z");

        assertThat(ask("mine")).isInstanceOf(StepReply.Succeeded.class);
    }

    @Test
    void a_line_that_was_only_half_written_does_not_count() throws Exception {
        connect(null);
        ask("mine");
        Files.writeString(
                home.resolve("spent").resolve("2026-11.jsonl"),
                "\n{\"model\":\"mine\",\"co",
                StandardOpenOption.APPEND);
        ask("mine");

        assertThat(purse().spent("mine")).isEqualByComparingTo("2");
    }

    @Test
    void calls_that_end_at_the_same_time_are_all_counted() throws Exception {
        connect(null);
        var spending = new Spending(home, () -> now, ZoneOffset.UTC);
        java.util.stream.IntStream.range(0, 50).parallel().forEach(_ -> spending.add("mine", new BigDecimal("0.01")));

        assertThat(purse().spent("mine")).isEqualByComparingTo("0.5");
    }

    @Test
    void agents_ask_the_model_that_an_alias_stands_for_and_that_of_the_run_where_it_stands_for_nothing()
            throws Exception {
        connect(null);
        models.save(new Connection("other", Kind.OPENAI, "https://models.example/v1", "m"), null);
        models.setAlias("careful", "mine");

        ask("careful");
        var _ = new MeteredAgents(thirsty, models, purse()).run(task("cheap", "other"), live);

        assertThat(asked).containsExactly("mine", "other");
    }

    @Test
    void all_names_of_one_model_share_its_turns() {
        connect(null);
        models.setAlias("careful", "mine");
        var agents = new MeteredAgents(thirsty, models, purse());

        assertThat(agents.meant(task("careful"))).isEqualTo("mine");
        assertThat(agents.atOnce("mine")).isEqualTo(3);
    }

    @Test
    void an_alias_that_nobody_set_is_the_model_of_the_run_and_practice_asks_no_other_by_one() {
        connect(null);
        models.setAlias("careful", "mine");
        var agents = new MeteredAgents(thirsty, models, purse());

        assertThat(agents.meant(task("cheap", "mine"))).isEqualTo("mine");
        assertThat(agents.meant(task("careful", "practice:slow"))).isEqualTo("practice:slow");
    }

    @Test
    void practice_is_not_metered() throws Exception {
        var reply = ask("practice");

        assertThat(reply.transcript().usage().cost()).isNull();
        assertThat(home.resolve("spent")).doesNotExist();
    }
}
