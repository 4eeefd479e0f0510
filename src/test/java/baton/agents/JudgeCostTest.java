package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.StepReply;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.workflow.Guard;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One model writes, another looks at it: each is paid by its own connection.
class JudgeCostTest {

    @TempDir
    private Path home;

    private final StubServer server = StubServer.start(Dialect.OPENAI).withModels("writes", "checks");
    private final SessionSecrets secrets = new SessionSecrets();
    private Connections models;
    private Purse purse;

    @BeforeEach
    void the_one_who_checks_is_ten_times_as_dear() throws Exception {
        Files.writeString(
                home.resolve("prices.json"),
                "{\"prices\":[{\"model\":\"writes\",\"in\":1,\"out\":1},{\"model\":\"checks\",\"in\":10,\"out\":10}]}");
        models = new Connections(home, secrets);
        purse = new Purse(new Prices(home), new Spending(home, InstantSource.system(), ZoneOffset.UTC));
        connect("mine", "writes", null);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void connect(String name, String model, @Nullable BigDecimal spend) {
        var connection = new Connection(name, Kind.OPENAI, server.address(), model, 4, "", Map.of(), spend);
        models.save(connection, null);
    }

    private StepReply checked() throws InterruptedException {
        var clock = InstantSource.system();
        var agents = new ChatAgentRunner(models, secrets, new PracticeModel(0), clock, purse);
        var task = Given.agent("Writer", "Write.").guards(new Guard.Judged("Is it polite?", "judge"));
        return new MeteredAgents(agents, models, purse).run(task.task(), new Given.Watched());
    }

    @Test
    void each_connection_pays_for_what_it_was_asked() throws Exception {
        connect("judge", "checks", null);
        server.then(Script.says("Dear Dana"), Script.says("{\"passes\": true, \"reason\": \"It is.\"}"));

        var exchanges = checked().transcript().exchanges();

        assertThat(exchanges).hasSize(2);
        assertThat(purse.spent("mine"))
                .isPositive()
                .isEqualByComparingTo(exchanges.getFirst().usage().cost());
        assertThat(purse.spent("judge"))
                .isPositive()
                .isEqualByComparingTo(exchanges.getLast().usage().cost());
        assertThat(perToken(exchanges.getLast())).isEqualByComparingTo("0.00001");
        assertThat(perToken(exchanges.getFirst())).isEqualByComparingTo("0.000001");
    }

    private static @Nullable BigDecimal perToken(Exchange exchange) {
        var cost = exchange.usage().cost();
        return cost == null
                ? null
                : cost.divide(BigDecimal.valueOf(exchange.usage().tokens()));
    }

    @Test
    void a_check_whose_connection_has_spent_what_it_may_is_not_made() throws Exception {
        connect("judge", "checks", BigDecimal.ZERO);
        server.then(Script.says("Dear Dana"));

        assertThat(checked()).isInstanceOfSatisfying(StepReply.Failed.class, failed -> {
            assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.OUT_OF_BUDGET);
            assertThat(failed.failure().title()).startsWith("“judge” has reached its limit");
        });
        assertThat(server.requests()).hasSize(1);
        assertThat(purse.spent("mine")).isPositive();
    }
}
